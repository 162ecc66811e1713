package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.CountedFacts.Span;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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

    /// What is alike in all that is told apart is put together before it is spread over its keys.
    private static final String COUNT = """
            insert into metric_day (metric_name, dimension, dimension_key, date, value, created_at)
            select c.name, d.dimension, d.key, c.day, sum(c.value), :now
            from (
                select m.name, span.first as day,
                    sum(case m.measure
                        when 'AMOUNT' then f.amount when 'WORTH' then l.value when 'QUANTITY' then f.quantity
                        when 'CHANGE' then f.quantity - coalesce(p.quantity, 0) else 1 end) as value,
                    case m.measure when 'AMOUNT' then f.currency when 'WORTH' then l.currency end as currency,
                    l.source, l.agent_id, case when m.of_lead then l.campaign else f.campaign end as campaign,
                    case when m.dimensions like '%%PLAN%%' then coalesce(f.source, 'unknown') end as plan,
                    case when m.dimensions like '%%REASON%%' then coalesce(f.reason, 'unknown') end as reason,
                    case when m.dimensions like '%%KIND%%' then f.detail end as kind,
                    case when m.dimensions like '%%MEMBER%%' then f.member_id end as member,
                    case when m.dimensions like '%%LISTING%%' then f.subject_id end as listing
                %s
                group by m.name, span.first, 4, l.source, l.agent_id, 7, 8, 9, 10, 11, 12) c
            cross join lateral (values
                ('total', case when c.currency is null then '' end),
                ('currency', c.currency),
                ('source', case when c.currency is null then c.source end),
                ('campaign', case when c.currency is null then c.campaign end),
                ('agent', case when c.currency is null then cast(c.agent_id as text) end),
                ('plan', c.plan || coalesce(' ' || c.currency, '')),
                ('reason', c.reason),
                ('kind', c.kind),
                ('member', cast(c.member as text)),
                ('listing', cast(c.listing as text))
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

    /// What the new facts tell of.
    Set<FactKind> listKinds(Stretch stretch) {
        return jdbc.sql("""
                        select distinct kind from analytics_fact
                        where written_in >= cast(:from as xid8) and written_in < cast(:to as xid8)
                        """)
                .param("from", stretch.from())
                .param("to", stretch.to())
                .query((row, _) -> FactKind.valueOf(row.getString("kind")))
                .set();
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

    void count(List<Metric> metrics, List<LocalDate> days, ZoneId zone, Instant now) {
        jdbc.sql("""
                        delete from metric_day
                        where date = any (cast(:days as date[])) and metric_name = any (cast(:names as text[]))
                        """)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("names", metrics.stream().map(Metric::key).toArray(String[]::new))
                .update();
        List<Span> each = days.stream().map(day -> new Span(day, day)).toList();
        CountedFacts.ask(jdbc, COUNT, metrics, each, zone)
                .param("now", Timestamp.from(now))
                .update();
    }
}
