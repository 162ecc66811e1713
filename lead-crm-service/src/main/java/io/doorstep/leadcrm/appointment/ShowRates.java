package io.doorstep.leadcrm.appointment;

import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadReach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Counts how appointments with the people of leads within the caller's reach went.
@Repository
@Transactional(readOnly = true)
class ShowRates {

    private static final int MOST_AGENTS = 1000;

    private final JdbcClient jdbc;
    private final FindReach findReach;

    ShowRates(JdbcClient jdbc, FindReach findReach) {
        this.jdbc = jdbc;
        this.findReach = findReach;
    }

    /// All together first, and then agent by agent.
    ///
    /// @param to exclusive
    List<ShowRate> count(Instant from, Instant to, @Nullable UUID agent) {
        LeadReach reach = findReach.of("lead:read");
        String @Nullable [] only = reach.onlyOf() == null
                ? null
                : reach.onlyOf().stream().map(UUID::toString).toArray(String[]::new);
        return jdbc.sql("""
                        select a.agent_id,
                               count(*) filter (where a.outcome = 'SHOWN') as shown,
                               count(*) filter (where a.outcome = 'NO_SHOW') as no_show,
                               count(*) filter (where a.outcome = 'CANCELLED') as cancelled,
                               count(*) filter (where a.outcome = 'RESCHEDULED') as rescheduled,
                               count(*) filter (where a.outcome is null) as open
                        from appointment a
                        join lead l on l.tenant_id = a.tenant_id and l.id = a.lead_id and l.deleted_at is null
                        where a.starts_at >= :from and a.starts_at < :to
                          and (cast(:agent as uuid) is null or a.agent_id = cast(:agent as uuid))
                          and (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
                        group by grouping sets ((), (a.agent_id))
                        order by a.agent_id nulls first limit :limit
                        """)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("agent", agent)
                .param("reach", only)
                .param("limit", MOST_AGENTS)
                .query(ShowRates::read)
                .list();
    }

    private static ShowRate read(ResultSet row, int ignored) throws SQLException {
        return ShowRate.of(
                row.getObject("agent_id", UUID.class),
                row.getLong("shown"),
                row.getLong("no_show"),
                row.getLong("cancelled"),
                row.getLong("rescheduled"),
                row.getLong("open"));
    }
}
