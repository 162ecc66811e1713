package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.lead.LeadReach;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What marketers earn, straight from the log; a commission counts once, however often it is told.
@Repository
@Transactional(readOnly = true)
class Commissions {

    private static final String[] KINDS =
            Names.of(FactKind.COMMISSION_APPROVED, FactKind.COMMISSION_REJECTED, FactKind.COMMISSION_PAID);

    private final JdbcClient jdbc;

    Commissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MarketerPerformance> list(Period period, LeadReach reach) {
        return jdbc.sql("""
                        select c.member_id, c.currency,
                            count(*) filter (where c.kind = 'COMMISSION_APPROVED') as sales,
                            count(*) filter (where c.kind = 'COMMISSION_REJECTED') as rejected,
                            coalesce(sum(c.amount) filter (where c.kind = 'COMMISSION_APPROVED'), 0) as earned,
                            coalesce(sum(c.amount) filter (where c.kind = 'COMMISSION_PAID'), 0) as paid
                        from (
                            select distinct on (f.kind, f.subject_id) f.* from analytics_fact f
                            where f.kind = any (cast(:kinds as text[]))
                              and f.occurred_at >= :begin and f.occurred_at < :end
                              and (cast(:reach as uuid[]) is null or f.member_id = any (cast(:reach as uuid[])))
                            order by f.kind, f.subject_id, f.occurred_at, f.event_id) c
                        group by c.member_id, c.currency order by earned desc, c.member_id, c.currency
                        """)
                .param("kinds", KINDS)
                .param("begin", period.begin())
                .param("end", period.end())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .query((row, _) -> new MarketerPerformance(
                        row.getObject("member_id", UUID.class),
                        row.getString("currency"),
                        row.getLong("sales"),
                        row.getLong("rejected"),
                        row.getLong("earned"),
                        row.getLong("paid")))
                .list();
    }

    /// How many were processed ever: another number after each, on whichever instance it arrived.
    long countProcessed() {
        return jdbc.sql("select count(*) from analytics_fact where kind = any (cast(:kinds as text[]))")
                .param("kinds", KINDS)
                .query(Long.class)
                .single();
    }
}
