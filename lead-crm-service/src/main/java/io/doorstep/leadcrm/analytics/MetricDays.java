package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.CountedFacts.Span;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The numbers of each day, in the business's own zone.
@Repository
@Transactional
class MetricDays {

    /// Every day on which something happened to whatever the new facts are about, and on which a message went out
    /// that they answer.
    private static final String TOUCHED = """
            with fresh as (
                select t.subject_id, t.person_id, t.kind, t.occurred_at from analytics_fact t
                where t.written_in >= cast(:from as xid8) and t.written_in < cast(:to as xid8))
            select cast(f.occurred_at at time zone :zone as date)
            from analytics_fact f where f.subject_id in (select subject_id from fresh)
            union
            select cast(f.occurred_at at time zone :zone as date)
            from analytics_fact f where f.lead_id in (select subject_id from fresh)
            union
            select cast(f.occurred_at at time zone :zone as date)
            from fresh join analytics_fact f on f.person_id = fresh.person_id and f.kind = 'MESSAGE_DELIVERED'
                and f.occurred_at < fresh.occurred_at and f.occurred_at >= fresh.occurred_at - interval '%s'
            where fresh.kind = any (cast(:replies as text[]))
            """.formatted(CountedFacts.DAYS_TO_ANSWER);

    private static final String COUNT = """
            insert into metric_day (metric_name, dimension, dimension_key, date, value, created_at)
            select c.name, d.dimension, d.key, c.day, sum(c.value), :now
            from (
                select m.name, m.measure, m.of_lead, string_to_array(m.dimensions, ',') as dimensions, span.first as day,
                    case m.measure
                        when 'AMOUNT' then f.amount when 'WORTH' then l.value when 'QUANTITY' then f.quantity
                        when 'CHANGE' then f.quantity - coalesce(p.quantity, 0) else 1 end as value,
                    case m.measure when 'AMOUNT' then f.currency when 'WORTH' then l.currency end as currency,
                    l.source, l.agent_id, case when m.of_lead then l.campaign else f.campaign end as campaign,
                    coalesce(f.source, 'unknown') as plan, coalesce(f.reason, 'unknown') as reason,
                    f.detail, f.member_id, f.subject_id
                %s) c
            cross join lateral (values
                ('total', case when c.currency is null then '' end),
                ('currency', c.currency),
                ('source', case when c.currency is null then c.source end),
                ('campaign', case when c.currency is null then c.campaign end),
                ('agent', case when c.currency is null then cast(c.agent_id as text) end),
                ('plan', case when 'PLAN' = any (c.dimensions) then concat_ws(' ', c.plan, c.currency) end),
                ('reason', case when 'REASON' = any (c.dimensions) then c.reason end),
                ('kind', case when 'KIND' = any (c.dimensions) then c.detail end),
                ('member', case when 'MEMBER' = any (c.dimensions) then cast(c.member_id as text) end),
                ('listing', case when 'LISTING' = any (c.dimensions) then cast(c.subject_id as text) end)
                ) d(dimension, key)
            where d.key is not null
            group by c.name, d.dimension, d.key, c.day
            """.formatted(CountedFacts.COUNTED);

    private final JdbcClient jdbc;

    MetricDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql("delete from metric_day").update();
    }

    List<LocalDate> listTouched(Stretch stretch, ZoneId zone) {
        return jdbc.sql(TOUCHED)
                .param("zone", zone.getId())
                .param("from", stretch.from())
                .param("to", stretch.to())
                .param("replies", Metric.replyNames())
                .query(LocalDate.class)
                .list();
    }

    void count(List<LocalDate> days, ZoneId zone, Instant now) {
        jdbc.sql("delete from metric_day where date = any (cast(:days as date[]))")
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
        List<Span> each = days.stream().map(day -> new Span(day, day)).toList();
        CountedFacts.ask(jdbc, COUNT, List.of(Metric.values()), each, zone)
                .param("now", Timestamp.from(now))
                .update();
    }
}
