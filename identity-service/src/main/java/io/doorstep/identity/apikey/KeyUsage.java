package io.doorstep.identity.apikey;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeyUsage {

    private final JdbcClient jdbc;

    KeyUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A key that is not known is not counted.
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID key, ApiCalled called) {
        int known = jdbc.sql("update api_key set last_used_at = greatest(last_used_at, :end) where id = :key")
                .param("end", Timestamp.from(called.windowEnd()))
                .param("key", key)
                .update();
        if (known == 1) {
            jdbc.sql("""
                            insert into api_key_usage as usage (tenant_id, api_key_id, day, calls, failed, limited)
                            values (:tenant, :key, :day, :calls, :failed, :limited)
                            on conflict (tenant_id, api_key_id, day) do update
                            set calls = usage.calls + excluded.calls, failed = usage.failed + excluded.failed,
                                limited = usage.limited + excluded.limited
                            """)
                    .param("tenant", Tenancy.current())
                    .param("key", key)
                    .param("day", LocalDate.ofInstant(called.windowStart(), ZoneOffset.UTC))
                    .param("calls", called.calls())
                    .param("failed", called.failed())
                    .param("limited", called.limited())
                    .update();
        }
    }

    @Transactional(readOnly = true)
    List<UsageOfDay> list(UUID key, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select day, calls, failed, limited from api_key_usage
                        where tenant_id = :tenant and api_key_id = :key and day between :from and :to order by day
                        """)
                .param("tenant", Tenancy.current())
                .param("key", key)
                .param("from", from)
                .param("to", to)
                .query(UsageOfDay.class)
                .list();
    }
}
