package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.lead.LeadReach;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What has happened lately, of the things that people want to hear of.
@Repository
@Transactional(readOnly = true)
class Activities {

    private static final Set<FactKind> UNTOLD = Set.of(
            FactKind.API_CALLED,
            FactKind.LEAD_DELETED,
            FactKind.PERSON_ASKED,
            FactKind.LISTING_VIEWED,
            FactKind.VISITOR_WROTE,
            FactKind.CREDIT_USED,
            FactKind.CALLS_LIMITED,
            FactKind.SEATS_LIMITED,
            FactKind.AI_TOKENS_USED,
            FactKind.STORAGE_CHANGED,
            FactKind.MEMBER_UPDATED,
            FactKind.MEMBER_SIGNED_IN);

    private static final FactKind[] TOLD = Arrays.stream(FactKind.values())
            .filter(kind -> !UNTOLD.contains(kind))
            .toArray(FactKind[]::new);

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of each kind the latest are taken by the index, and of those the latest of all. What is gone is not told.
    List<Activity> list(LeadReach reach, int limit) {
        return jdbc.sql("""
                        select f.* from unnest(cast(:kinds as text[])) k(kind)
                        cross join lateral (
                            select f.*, coalesce(f.detail, f.source) as what from analytics_fact f
                            left join analytics_lead l on l.lead_id = coalesce(f.lead_id, f.subject_id)
                            where f.kind = k.kind
                              and (l.lead_id is not null or f.kind not like 'LEAD%')
                              and (cast(:reach as uuid[]) is null or l.agent_id = any (cast(:reach as uuid[])))
                            order by f.occurred_at desc, f.event_id desc limit :limit) f
                        order by f.occurred_at desc, f.event_id desc limit :limit
                        """)
                .param("kinds", Names.of(TOLD))
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .param("limit", limit)
                .query((row, _) -> new Activity(
                        row.getObject("event_id", UUID.class),
                        FactKind.valueOf(row.getString("kind")).event(),
                        row.getObject("subject_id", UUID.class),
                        row.getString("what"),
                        row.getTimestamp("occurred_at").toInstant()))
                .list();
    }
}
