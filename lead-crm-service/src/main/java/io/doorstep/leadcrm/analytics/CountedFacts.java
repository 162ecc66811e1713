package io.doorstep.leadcrm.analytics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The one rule for which facts a number of some days counts, and which are shown behind it.
///
/// Of a fact `f` that a metric `m` counts on the days of a `span`, `p` is the one before it about the same subject,
/// `a` how its person answered, and `l` the lead that it is about.
final class CountedFacts {

    static final String DAYS_TO_ANSWER = "7 days";

    static final String COUNTED = """
            from unnest(cast(:names as text[]), cast(:measures as text[]), cast(:details as text[]),
                    cast(:kinds as text[]), cast(:ofLeads as boolean[]), cast(:dimensions as text[]))
                m(name, measure, details, kinds, of_lead, dimensions)
            cross join unnest(cast(:firsts as date[]), cast(:lasts as date[])) span(first, last)
            cross join unnest(string_to_array(m.kinds, ',')) k(kind)
            join analytics_fact f on f.kind = k.kind
                and f.occurred_at >= cast(span.first as timestamp) at time zone :zone
                and f.occurred_at < cast(span.last + 1 as timestamp) at time zone :zone
                and (m.details is null or f.detail = any (string_to_array(m.details, ',')))
            left join analytics_lead l on m.of_lead and l.lead_id = coalesce(f.lead_id, f.subject_id)
            left join lateral (
                select e.detail, e.quantity from analytics_fact e
                where m.measure in ('CHANGE', 'ENTRY')
                  and e.subject_id = f.subject_id and e.kind = any (string_to_array(m.kinds, ','))
                  and (e.occurred_at, e.event_id) < (f.occurred_at, f.event_id)
                order by e.occurred_at desc, e.event_id desc limit 1) p on true
            left join lateral (
                select coalesce(r.lead_id, r.subject_id) as lead_id from analytics_fact r
                where m.measure = 'ANSWERED'
                  and r.person_id = f.person_id and r.kind = any (cast(:replies as text[]))
                  and r.occurred_at > f.occurred_at and r.occurred_at <= f.occurred_at + interval '%s'
                order by r.occurred_at, r.event_id limit 1) a on true
            where (l.lead_id is not null or not m.of_lead)
              and case m.measure
                when 'LAST' then not exists (
                    select from analytics_fact e
                    where e.subject_id = f.subject_id and e.kind = any (string_to_array(m.kinds, ','))
                      and (e.occurred_at, e.event_id) > (f.occurred_at, f.event_id))
                when 'ENTRY' then not coalesce(p.detail = any (string_to_array(m.details, ',')), false)
                when 'CHANGE' then f.quantity <> coalesce(p.quantity, 0)
                when 'ANSWERED' then a.lead_id is not null
                when 'WORTH' then l.value is not null
                else true end
              and (m.measure not in ('ONCE', 'ANSWERED', 'WORTH') or not exists (
                  select from analytics_fact e
                  where e.subject_id = f.subject_id and e.kind = any (string_to_array(m.kinds, ','))
                    and (m.details is null or e.detail = any (string_to_array(m.details, ',')))
                    and (e.occurred_at, e.event_id) < (f.occurred_at, f.event_id)))
            """.formatted(DAYS_TO_ANSWER);

    private CountedFacts() {}

    /// Some days, each stretch of them for itself.
    record Span(LocalDate first, LocalDate last) {}

    static JdbcClient.StatementSpec ask(
            JdbcClient jdbc, String sql, List<Metric> metrics, List<Span> spans, ZoneId zone) {
        return jdbc.sql(sql)
                .param("names", ofAll(metrics, Metric::key))
                .param("measures", ofAll(metrics, metric -> metric.measure().name()))
                .param("details", ofAll(metrics, Metric::detailNames))
                .param("kinds", ofAll(metrics, Metric::kindNames))
                .param("ofLeads", ofAll(metrics, metric -> String.valueOf(metric.isOfLeads())))
                .param("dimensions", ofAll(metrics, Metric::dimensionNames))
                .param("replies", Metric.replyNames())
                .param("firsts", ofAll(spans, span -> span.first().toString()))
                .param("lasts", ofAll(spans, span -> span.last().toString()))
                .param("zone", zone.getId());
    }

    private static <T> @Nullable String[] ofAll(List<T> all, Function<T, @Nullable String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
