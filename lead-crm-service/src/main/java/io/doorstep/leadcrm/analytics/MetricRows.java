package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricQuestion.Dimension;
import io.doorstep.leadcrm.analytics.MetricReport.Day;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.LocalDate;
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
