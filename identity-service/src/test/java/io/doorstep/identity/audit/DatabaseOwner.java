package io.doorstep.identity.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.core.env.Environment;

/// Somebody who may do anything in the database, past the service.
record DatabaseOwner(String url, String user, String password) {

    static DatabaseOwner of(Environment environment) {
        return new DatabaseOwner(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    /// @param sql with `?` for the organization wherever it is wanted
    int execute(UUID organization, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.setAutoCommit(false);
            try (PreparedStatement wall = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
                wall.setString(1, organization.toString());
                wall.execute();
            }
            int changed;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                    statement.setObject(i, organization);
                }
                changed = statement.executeUpdate();
            }
            connection.commit();
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
