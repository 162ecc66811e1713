package io.doorstep.leadcrm.analytics;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What billing said the plan allows, straight from the log.
@Repository
@Transactional(readOnly = true)
class PlanLimits {

    private static final int MOST_CHANGES = 1000;

    private final JdbcClient jdbc;

    PlanLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param limited which of the plan's limits
    LimitCourse find(FactKind limited, Period period) {
        Map<LocalDate, Long> said = new HashMap<>();
        jdbc.sql("""
                        select occurred_at, quantity from analytics_fact where kind = :kind and occurred_at < :end
                        order by occurred_at desc, event_id desc limit :limit
                        """)
                .param("kind", limited.name())
                .param("end", period.end())
                .param("limit", MOST_CHANGES)
                .query(row -> {
                    Timestamp at = row.getTimestamp("occurred_at");
                    said.putIfAbsent(LocalDate.ofInstant(at.toInstant(), period.zone()), row.getLong("quantity"));
                });
        return new LimitCourse(said);
    }
}
