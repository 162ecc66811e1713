package io.doorstep.kit.retention;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the bound organization has said, as far as it concerns this service.
class RetentionRules {

    private final JdbcClient jdbc;

    RetentionRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(List<RetentionRule> rules) {
        jdbc.sql("delete from retention_rule where tenant_id = :tenant")
                .param("tenant", Tenancy.current())
                .update();
        rules.forEach(rule -> jdbc.sql("""
                        insert into retention_rule (tenant_id, category, days, dry_run)
                        values (:tenant, :category, :days, :dryRun)
                        """)
                .param("tenant", Tenancy.current())
                .param("category", rule.category())
                .param("days", rule.days())
                .param("dryRun", rule.dryRun())
                .update());
    }

    @Transactional(readOnly = true)
    public List<RetentionRule> list() {
        return jdbc.sql("select category, days, dry_run from retention_rule order by category")
                .query((row, _) ->
                        new RetentionRule(row.getString("category"), row.getInt("days"), row.getBoolean("dry_run")))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID person) {
        jdbc.sql("insert into held_person (tenant_id, person_id) values (:tenant, :person) on conflict do nothing")
                .param("tenant", Tenancy.current())
                .param("person", person)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void release(UUID person) {
        jdbc.sql("delete from held_person where person_id = :person")
                .param("person", person)
                .update();
    }
}
