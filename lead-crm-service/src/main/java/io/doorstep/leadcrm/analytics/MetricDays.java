package io.doorstep.leadcrm.analytics;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The numbers of each day, in the business's own zone.
@Repository
@Transactional
class MetricDays {

    /// Every day on which something happened to whatever the new facts are about.
    private static final String TOUCHED = """
            select distinct cast(f.occurred_at at time zone :zone as date)
            from analytics_fact f where f.subject_id in (
                select t.subject_id from analytics_fact t
                where t.written_in >= cast(:from as xid8) and t.written_in < cast(:to as xid8))
            """;

    private static final String COUNT = """
            insert into metric_day (metric_name, dimension, dimension_key, date, value, created_at)
            select m.name, d.dimension, d.key, days.day,
                sum(case m.measure when 'AMOUNT' then f.amount when 'QUANTITY' then f.quantity else 1 end),
                :now
            from unnest(cast(:names as text[]), cast(:measures as text[]), cast(:stages as text[]),
                    cast(:kinds as text[]), cast(:ofLeads as boolean[])) m(name, measure, stages, kinds, of_lead)
            cross join unnest(cast(:days as date[])) days(day)
            join analytics_fact f on f.kind = any (string_to_array(m.kinds, ','))
                and f.occurred_at >= cast(days.day as timestamp) at time zone :zone
                and f.occurred_at < cast(days.day + 1 as timestamp) at time zone :zone
                and (m.stages is null or f.detail = any (string_to_array(m.stages, ',')))
            left join analytics_lead l on m.of_lead and l.lead_id = f.subject_id
            cross join lateral (values
                ('total', case when m.measure <> 'AMOUNT' then '' end),
                ('currency', case when m.measure = 'AMOUNT' then f.currency end),
                ('source', l.source),
                ('campaign', case when m.of_lead then l.campaign else f.campaign end),
                ('agent', cast(l.agent_id as text))) d(dimension, key)
            where d.key is not null
              and (l.lead_id is not null or not m.of_lead)
              and (m.measure <> 'ONCE' or not exists (
                  select from analytics_fact e
                  where e.subject_id = f.subject_id and e.kind = any (string_to_array(m.kinds, ','))
                    and (m.stages is null or e.detail = any (string_to_array(m.stages, ',')))
                    and (e.occurred_at, e.event_id) < (f.occurred_at, f.event_id)))
            group by m.name, d.dimension, d.key, days.day
            """;

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
                .query(LocalDate.class)
                .list();
    }

    void count(List<LocalDate> days, ZoneId zone, Instant now) {
        String[] dates = days.stream().map(LocalDate::toString).toArray(String[]::new);
        jdbc.sql("delete from metric_day where date = any (cast(:days as date[]))")
                .param("days", dates)
                .update();
        jdbc.sql(COUNT)
                .param("names", ofAll(Metric::key))
                .param("measures", ofAll(metric -> metric.measure().name()))
                .param("stages", ofAll(Metric::stageNames))
                .param("kinds", ofAll(Metric::kindNames))
                .param("ofLeads", ofAll(metric -> String.valueOf(metric.isOfLeads())))
                .param("days", dates)
                .param("zone", zone.getId())
                .param("now", Timestamp.from(now))
                .update();
    }

    private static @Nullable String[] ofAll(Function<Metric, @Nullable String> part) {
        return Arrays.stream(Metric.values()).map(part).toArray(String[]::new);
    }
}
