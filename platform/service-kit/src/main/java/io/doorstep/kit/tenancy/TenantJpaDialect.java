package io.doorstep.kit.tenancy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/// Tells PostgreSQL the tenant at the start of each transaction, and only for its length, so that no pooled
/// connection carries it on.
final class TenantJpaDialect extends HibernateJpaDialect {

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        Object begun = super.beginTransaction(entityManager, definition);
        Tenancy.find()
                .ifPresent(
                        tenant -> entityManager.unwrap(Session.class).doWork(connection -> bind(connection, tenant)));
        return begun;
    }

    private static void bind(Connection connection, UUID tenant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        }
    }
}
