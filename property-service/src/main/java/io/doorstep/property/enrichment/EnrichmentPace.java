package io.doorstep.property.enrichment;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How fast and how often a business asks: one question at a time, and no more paid answers a month than it wants.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EnrichmentPace {

    private final JdbcClient jdbc;

    EnrichmentPace(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static LocalDate monthOf(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    }

    static Instant endOf(LocalDate month) {
        return month.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /// Lets nobody else begin before the transaction ends.
    ///
    /// @return until when nobody may ask, if so
    Optional<Instant> findPause(Instant now) {
        jdbc.sql("insert into enrichment_pace (month, answers) values (?, 0) on conflict do nothing")
                .param(monthOf(now))
                .update();
        return jdbc.sql("select greatest(busy_until, resting_until) from enrichment_pace for update")
                .query((row, _) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single()
                .filter(until -> until.isAfter(now));
    }

    /// Counts an answer before it is asked for, so that no answer that is lost on its way goes beyond the limit.
    ///
    /// @param until after which whoever asks is taken for dead
    /// @return whether the month has one left
    boolean begin(LocalDate month, int limit, Instant until) {
        return jdbc.sql("""
                        update enrichment_pace
                        set answers = case when month = :month then answers else 0 end + 1, month = :month,
                            busy_until = :until
                        where month <> :month or answers < :limit
                        """)
                        .param("month", month)
                        .param("limit", limit)
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    void end() {
        jdbc.sql("update enrichment_pace set busy_until = null").update();
    }

    /// What was counted costs nothing after all.
    void giveBack(LocalDate month) {
        jdbc.sql("update enrichment_pace set answers = answers - 1 where month = ? and answers > 0")
                .param(month)
                .update();
    }

    void rest(Instant until) {
        jdbc.sql("update enrichment_pace set resting_until = ?")
                .param(Timestamp.from(until))
                .update();
    }

    void goOn() {
        jdbc.sql("update enrichment_pace set resting_until = null").update();
    }

    int countIn(LocalDate month) {
        return jdbc.sql("select answers from enrichment_pace where month = ?")
                .param(month)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
