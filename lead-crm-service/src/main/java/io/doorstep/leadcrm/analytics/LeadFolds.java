package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.pipeline.Milestone;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What became of each lead, folded from its facts in the order in which they happened.
@Repository
@Transactional
class LeadFolds {

    /// The way to a sale; to be lost is no step on it.
    static final Milestone[] WAY = Arrays.stream(Milestone.values())
            .filter(stage -> stage != Milestone.LOST)
            .toArray(Milestone[]::new);

    private static final String TOUCHED = """
            select t.subject_id from analytics_fact t
            where t.written_in >= cast(:from as xid8) and t.written_in < cast(:to as xid8) and t.kind like 'LEAD%'
            """;

    private static final String FOLD = """
            insert into analytics_lead (lead_id, person_id, source, campaign, agent_id, stage, furthest, captured_at,
                first_contact_at, won_at, lost_at, value, currency)
            select f.subject_id,
                (array_agg(f.person_id order by f.occurred_at, f.event_id)
                    filter (where f.kind = 'LEAD_CAPTURED'))[1],
                coalesce((array_agg(f.source order by f.occurred_at, f.event_id)
                    filter (where f.kind = 'LEAD_CAPTURED'))[1], 'unknown'),
                (array_agg(f.campaign order by f.occurred_at, f.event_id)
                    filter (where f.kind = 'LEAD_CAPTURED'))[1],
                (array_agg(f.member_id order by f.occurred_at desc, f.event_id desc)
                    filter (where f.kind in ('LEAD_ASSIGNED', 'LEAD_RECYCLED')))[1],
                coalesce((array_agg(f.detail order by f.occurred_at desc, f.event_id desc)
                    filter (where f.kind in ('LEAD_CAPTURED', 'LEAD_STAGE_CHANGED')))[1], 'NEW'),
                coalesce(max(array_position(cast(:way as text[]), f.detail))
                    filter (where f.kind in ('LEAD_CAPTURED', 'LEAD_STAGE_CHANGED')), 1),
                min(f.occurred_at) filter (where f.kind = 'LEAD_CAPTURED'),
                min(f.occurred_at) filter (where f.kind = 'LEAD_STAGE_CHANGED' and f.detail not in ('NEW', 'LOST')),
                min(f.occurred_at) filter (where f.kind = 'LEAD_WON'),
                min(f.occurred_at) filter (where f.kind = 'LEAD_LOST'),
                (array_agg(f.amount order by f.occurred_at desc, f.event_id desc)
                    filter (where f.kind = 'LEAD_VALUED'))[1],
                (array_agg(f.currency order by f.occurred_at desc, f.event_id desc)
                    filter (where f.kind = 'LEAD_VALUED'))[1]
            from analytics_fact f
            where f.subject_id in (%s) and f.kind like 'LEAD%%'
            group by f.subject_id
            having bool_or(f.kind = 'LEAD_CAPTURED') and not bool_or(f.kind = 'LEAD_DELETED')
            """.formatted(TOUCHED);

    private final JdbcClient jdbc;

    LeadFolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql("delete from analytics_lead").update();
    }

    /// A lead that was deleted, or of whose capture nothing is known yet, counts for nothing.
    void fold(Stretch stretch) {
        jdbc.sql("delete from analytics_lead where lead_id in (%s)".formatted(TOUCHED))
                .param("from", stretch.from())
                .param("to", stretch.to())
                .update();
        jdbc.sql(FOLD)
                .param("from", stretch.from())
                .param("to", stretch.to())
                .param("way", Names.of(WAY))
                .update();
    }
}
