package io.doorstep.identity.access;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts the changes of rights in the bound organization; tokens carry the count as `pv`.
@Component
public class RightsRevision {

    private final JdbcClient jdbc;

    RightsRevision(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public int current() {
        return jdbc.sql("select coalesce(max(revision), 0) from rights_revision")
                .query(Integer.class)
                .single();
    }

    /// Counts one more; whoever comes next waits until this transaction has ended.
    @Transactional(propagation = Propagation.MANDATORY)
    void next() {
        jdbc.sql("""
                        insert into rights_revision as r (tenant_id, revision) values (:tenant, 1)
                        on conflict (tenant_id) do update set revision = r.revision + 1
                        """).param("tenant", Tenancy.current()).update();
    }
}
