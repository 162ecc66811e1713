package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class AuditChains {

    private final JdbcClient jdbc;

    AuditChains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether the organization had none
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(AuditChain chain) {
        return write("""
                insert into audit_chain (tenant_id, base_number, base_hash, number, hash, seal)
                values (:tenant, :baseNumber, :baseHash, :number, :hash, :seal) on conflict do nothing
                """, chain) == 1;
    }

    /// Held until the transaction ends, so that two writers never continue from the same entry.
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AuditChain> lock() {
        return jdbc.sql("select * from audit_chain where tenant_id = :tenant for update")
                .param("tenant", Tenancy.current())
                .query((row, _) -> chain(row))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void save(AuditChain chain) {
        write("""
                update audit_chain set base_number = :baseNumber, base_hash = :baseHash, number = :number, hash = :hash,
                                       seal = :seal
                where tenant_id = :tenant
                """, chain);
    }

    @Transactional(readOnly = true)
    long newest() {
        return jdbc.sql("select number from audit_chain where tenant_id = :tenant")
                .param("tenant", Tenancy.current())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /// Needs no tenant.
    @Transactional(readOnly = true)
    List<UUID> organizations() {
        return jdbc.sql("select organizations_with_audit_log()")
                .query(UUID.class)
                .list();
    }

    private int write(String sql, AuditChain chain) {
        return jdbc.sql(sql)
                .param("tenant", Tenancy.current())
                .param("baseNumber", chain.baseNumber())
                .param("baseHash", chain.baseHash())
                .param("number", chain.number())
                .param("hash", chain.hash())
                .param("seal", chain.seal())
                .update();
    }

    static AuditChain chain(ResultSet row) throws SQLException {
        return new AuditChain(
                row.getLong("base_number"),
                row.getString("base_hash"),
                row.getLong("number"),
                row.getString("hash"),
                row.getString("seal"));
    }
}
