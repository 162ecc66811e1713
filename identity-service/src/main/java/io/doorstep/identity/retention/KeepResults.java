package io.doorstep.identity.retention;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what came of each rule the last time.
@Component
public class KeepResults {

    private final JdbcClient jdbc;

    KeepResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void keep(RetentionCategory category, RetentionResult result) {
        jdbc.sql("""
                        insert into retention_result (tenant_id, category, service, days, dry_run, rows_found, enforced_at)
                        values (:tenant, :category, :service, :days, :dryRun, :rows, :at)
                        on conflict (tenant_id, category) do update
                        set service = excluded.service, days = excluded.days, dry_run = excluded.dry_run,
                            rows_found = excluded.rows_found, enforced_at = excluded.enforced_at
                        where retention_result.enforced_at <= excluded.enforced_at
                        """)
                .param("tenant", Tenancy.current())
                .param("category", category.name())
                .param("service", result.service())
                .param("days", result.days())
                .param("dryRun", result.dryRun())
                .param("rows", result.rows())
                .param("at", Timestamp.from(result.enforcedAt()))
                .update();
    }

    @Transactional(readOnly = true)
    public Map<RetentionCategory, RetentionResult> byCategory() {
        Map<RetentionCategory, RetentionResult> results = new EnumMap<>(RetentionCategory.class);
        jdbc.sql("select * from retention_result").query(row -> {
            results.put(
                    RetentionCategory.valueOf(row.getString("category")),
                    new RetentionResult(
                            row.getString("service"),
                            row.getInt("days"),
                            row.getBoolean("dry_run"),
                            row.getLong("rows_found"),
                            row.getTimestamp("enforced_at").toInstant()));
        });
        return results;
    }
}
