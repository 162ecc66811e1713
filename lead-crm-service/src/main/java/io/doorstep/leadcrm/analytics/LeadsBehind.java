package io.doorstep.leadcrm.analytics;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.analytics.CountedFacts.Span;
import io.doorstep.leadcrm.lead.LeadReach;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The leads behind a metric of some days, by the very rule by which they are counted, within somebody's reach.
@Repository
@Transactional(readOnly = true)
class LeadsBehind {

    private static final String LIST =
            "select coalesce(a.lead_id, l.lead_id) as lead_id, f.event_id, f.occurred_at " + CountedFacts.COUNTED + """
              and (cast(:reach as uuid[]) is null or l.agent_id = any (cast(:reach as uuid[])))
              and (f.occurred_at, f.event_id) < (:beforeAt, :beforeId)
            order by f.occurred_at desc, f.event_id desc limit :limit
            """;

    private final JdbcClient jdbc;

    LeadsBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest first.
    List<LeadBehind> list(Metric metric, Period period, LeadReach reach, TimePlace before, int limit) {
        List<Span> whole = List.of(new Span(period.from(), period.to()));
        return CountedFacts.ask(jdbc, LIST, List.of(metric), whole, period.zone())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .param("beforeAt", Timestamp.from(before.at()))
                .param("beforeId", before.id())
                .param("limit", limit)
                .query((row, _) -> new LeadBehind(
                        row.getObject("lead_id", UUID.class),
                        row.getObject("event_id", UUID.class),
                        row.getTimestamp("occurred_at").toInstant()))
                .list();
    }
}
