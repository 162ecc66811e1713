package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads the numbers of days; whoever sees only some agents' leads sees only what those agents add to a number.
@Repository
@Transactional(readOnly = true)
class MetricRows {

    private final JdbcClient jdbc;

    MetricRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Day> list(MetricQuestion question, LeadReach reach) {
        boolean partly = reach.onlyOf() != null;
        Dimension by = partly ? Dimension.AGENT : question.by();
        return jdbc.sql("""
                        select date, case when :together then '' else dimension_key end as key, sum(value) as value
                        from metric_day
                        where metric_name = :name and dimension = :by and date between :from and :to
                          and (cast(:reach as text[]) is null or dimension_key = any (cast(:reach as text[])))
                        group by 1, 2 order by 1, 2
                        """)
                .param("together", question.by() == Dimension.TOTAL)
                .param("name", question.metric().key())
                .param("by", by.name().toLowerCase(Locale.ROOT))
                .param("from", question.period().from())
                .param("to", question.period().to())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .query((row, _) ->
                        new Day(row.getDate("date").toLocalDate(), row.getString("key"), row.getLong("value")))
                .list();
    }

    /// Everything that is counted, the oldest first.
    List<Row> listAll(Period period, LeadReach reach) {
        return jdbc.sql("""
                        select date, metric_name, dimension, dimension_key, value from metric_day
                        where date between :from and :to
                          and (cast(:reach as text[]) is null
                               or dimension = 'agent' and dimension_key = any (cast(:reach as text[])))
                        order by date, metric_name, dimension, dimension_key
                        """)
                .param("from", period.from())
                .param("to", period.to())
                .param("reach", reach.onlyOf() == null ? null : Names.of(reach.onlyOf()))
                .query((row, _) -> new Row(
                        row.getDate("date").toLocalDate(),
                        row.getString("metric_name"),
                        row.getString("dimension"),
                        row.getString("dimension_key"),
                        row.getLong("value")))
                .list();
    }

    /// A number of a day.
    ///
    /// @param by what it is told apart by
    record Row(LocalDate date, String metric, String by, String key, long value) {}

    /// Of all days.
    long total(Metric metric) {
        return jdbc.sql("select coalesce(sum(value), 0) from metric_day where metric_name = ? and dimension = 'total'")
                .param(metric.key())
                .query(Long.class)
                .single();
    }

    /// Of all days, what these agents add to it.
    long total(Metric metric, LeadReach reach) {
        if (reach.onlyOf() == null) {
            return total(metric);
        }
        return jdbc.sql("""
                        select coalesce(sum(value), 0) from metric_day
                        where metric_name = :name and dimension = 'agent'
                          and dimension_key = any (cast(:reach as text[]))
                        """)
                .param("name", metric.key())
                .param("reach", Names.of(reach.onlyOf()))
                .query(Long.class)
                .single();
    }

    /// Of the days before one.
    long totalBefore(Metric metric, LocalDate day) {
        return jdbc.sql("""
                        select coalesce(sum(value), 0) from metric_day
                        where metric_name = ? and dimension = 'total' and date < ?
                        """).params(metric.key(), day).query(Long.class).single();
    }

    /// What adds most to a number, the most first.
    List<Part> listMost(Metric metric, Dimension by, Period period, int limit) {
        return jdbc.sql("""
                        select dimension_key, sum(value) as value from metric_day
                        where metric_name = :name and dimension = :by and date between :from and :to
                        group by 1 order by 2 desc, 1 limit :limit
                        """)
                .param("name", metric.key())
                .param("by", by.name().toLowerCase(Locale.ROOT))
                .param("from", period.from())
                .param("to", period.to())
                .param("limit", limit)
                .query((row, _) -> new Part(row.getString("dimension_key"), row.getLong("value")))
                .list();
    }

    /// What months come to, each from its first day that lies in the period.
    List<MonthRow> listMonths(List<Metric> metrics, Dimension by, Period period) {
        return jdbc.sql("""
                        select cast(date_trunc('month', cast(date as timestamp)) as date) as month, metric_name,
                            dimension_key, sum(value) as value
                        from metric_day
                        where metric_name = any (cast(:names as text[])) and dimension = :by
                          and date between :from and :to
                        group by 1, 2, 3 order by 1, 3, 2
                        """)
                .param("names", metrics.stream().map(Metric::key).toArray(String[]::new))
                .param("by", by.name().toLowerCase(Locale.ROOT))
                .param("from", period.from())
                .param("to", period.to())
                .query((row, _) -> new MonthRow(
                        YearMonth.from(row.getDate("month").toLocalDate()),
                        Metric.find(row.getString("metric_name")).orElseThrow(),
                        row.getString("dimension_key"),
                        row.getLong("value")))
                .list();
    }

    /// @param key what adds it
    record Part(String key, long value) {}

    /// A number of a month.
    record MonthRow(YearMonth month, Metric metric, String key, long value) {}

    long countCampaigns() {
        return jdbc.sql("""
                        select count(distinct dimension_key) from metric_day
                        where metric_name = ? and dimension = 'campaign'
                        """)
                .param(Metric.ENROLMENTS_BEGUN.key())
                .query(Long.class)
                .single();
    }
}
