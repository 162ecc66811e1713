package io.doorstep.leadcrm.report;

import io.doorstep.leadcrm.exporting.ExportRhythm;
import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class NumberReports {

    private final JdbcClient jdbc;

    NumberReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void add(NumberReport report) {
        DayOfWeek weekday = report.rhythm().weekday();
        jdbc.sql("""
                        insert into number_report (id, name, every, weekday, hour, recipients, next_run_at, created_at)
                        values (:id, :name, :every, :weekday, :hour, cast(:recipients as uuid[]), :next, :created)
                        """)
                .param("id", report.id())
                .param("name", report.name())
                .param("every", report.rhythm().every().name())
                .param("weekday", weekday == null ? null : weekday.name())
                .param("hour", report.rhythm().hour())
                .param(
                        "recipients",
                        report.recipients().stream().map(UUID::toString).toArray(String[]::new))
                .param("next", Timestamp.from(report.nextRunAt()))
                .param("created", Timestamp.from(report.createdAt()))
                .update();
    }

    @Transactional
    void runAgain(NumberReport report) {
        jdbc.sql("update number_report set next_run_at = ? where id = ?")
                .params(Timestamp.from(report.nextRunAt()), report.id())
                .update();
    }

    @Transactional
    boolean remove(UUID id) {
        return jdbc.sql("delete from number_report where id = ?").param(id).update() == 1;
    }

    /// A report of which nobody is left to be told stays, and tells nobody.
    @Transactional
    void forget(UUID recipient) {
        jdbc.sql("update number_report set recipients = array_remove(recipients, :user) where :user = any (recipients)")
                .param("user", recipient)
                .update();
    }

    Optional<NumberReport> find(UUID id) {
        return jdbc.sql("select * from number_report where id = ?")
                .param(id)
                .query(NumberReports::read)
                .optional();
    }

    long count() {
        return jdbc.sql("select count(*) from number_report").query(Long.class).single();
    }

    /// The oldest first; ids are ordered by time.
    List<NumberReport> list(UUID after, int limit) {
        return jdbc.sql("select * from number_report where id > ? order by id limit ?")
                .params(after, limit)
                .query(NumberReports::read)
                .list();
    }

    private static NumberReport read(ResultSet row, int number) throws SQLException {
        String weekday = row.getString("weekday");
        Set<UUID> recipients = Arrays.stream(
                        (Object[]) row.getArray("recipients").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toUnmodifiableSet());
        return new NumberReport(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new ExportRhythm(
                        Every.valueOf(row.getString("every")),
                        weekday == null ? null : DayOfWeek.valueOf(weekday),
                        row.getInt("hour")),
                recipients,
                row.getTimestamp("next_run_at").toInstant(),
                row.getTimestamp("created_at").toInstant());
    }
}
