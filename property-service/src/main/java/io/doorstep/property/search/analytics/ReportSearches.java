package io.doorstep.property.search.analytics;

import io.doorstep.property.search.analytics.SearchReport.Query;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reports what was searched for, what found nothing, and what was clicked.
@Component
@Transactional(readOnly = true)
class ReportSearches {

    private static final String SUMS = "coalesce(sum(searches), 0) as searches,"
            + " coalesce(sum(without_results), 0) as without_results, coalesce(sum(clicks), 0) as clicks,"
            + " sum(positions)::float8 / nullif(sum(clicks), 0) as position";

    private final JdbcClient jdbc;

    ReportSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param unanswered whether only what found nothing is wanted
    /// @param least how often a query was asked that is shown
    SearchReport report(LocalDate from, LocalDate to, boolean unanswered, int least, int limit) {
        Query all = jdbc.sql("select '' as words, " + SUMS + " from search_day where day between :from and :to")
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .query(ReportSearches::query)
                .single();
        String order = unanswered ? "without_results" : "searches";
        List<Query> queries = jdbc.sql("select words, " + SUMS + """
                         from search_day where day between :from and :to group by words
                         having sum(searches) >= :least and (sum(without_results) > 0 or not :unanswered)
                         order by %s desc, words limit :limit
                        """.formatted(order))
                .param("from", Date.valueOf(from))
                .param("to", Date.valueOf(to))
                .param("least", least)
                .param("unanswered", unanswered)
                .param("limit", limit)
                .query(ReportSearches::query)
                .list();
        return new SearchReport(
                from,
                to,
                all.searches(),
                all.withoutResults(),
                all.clicks(),
                all.searches() == 0 ? 0 : (double) all.clicks() / all.searches(),
                all.averagePosition(),
                queries);
    }

    private static Query query(ResultSet row, int number) throws SQLException {
        double position = row.getDouble("position");
        @Nullable Double known = row.wasNull() ? null : Double.valueOf(position);
        return new Query(
                row.getString("words"),
                row.getLong("searches"),
                row.getLong("without_results"),
                row.getLong("clicks"),
                known);
    }
}
