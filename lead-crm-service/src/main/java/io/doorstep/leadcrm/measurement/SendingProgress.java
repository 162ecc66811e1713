package io.doorstep.leadcrm.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the sending of a business fares; it has at most one row.
@Repository
@Transactional
class SendingProgress {

    private final JdbcClient jdbc;

    SendingProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void beginAnew(UUID connection) {
        jdbc.sql("""
                        insert into measurement_progress (connection_id) values (?)
                        on conflict (tenant_id, connection_id) do update set failures = 0, resting_until = null
                        """).param(connection).update();
    }

    @Transactional(readOnly = true)
    Progress get() {
        return jdbc.sql("select * from measurement_progress")
                .query(SendingProgress::read)
                .optional()
                .orElse(Progress.NONE);
    }

    /// @return whether nobody else sends now
    boolean begin(Instant now, Instant until) {
        return jdbc.sql("""
                        update measurement_progress set sending_until = :until
                        where sending_until is null or sending_until < :now
                        """)
                        .param("until", Timestamp.from(until))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void end() {
        jdbc.sql("update measurement_progress set sending_until = null").update();
    }

    void sent(int many, Instant now) {
        jdbc.sql("""
                        update measurement_progress
                        set sent = sent + :many, failures = 0, resting_until = null, last_sent_at = :now
                        """).param("many", many).param("now", Timestamp.from(now)).update();
    }

    void gaveUp(int many, String reason, Instant now) {
        jdbc.sql("""
                        update measurement_progress
                        set given_up = given_up + :many, last_error = :reason, last_error_at = :now
                        """)
                .param("many", many)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    void failed(String reason, Instant now, Instant restingUntil) {
        jdbc.sql("""
                        update measurement_progress
                        set failures = failures + 1, resting_until = :until, last_error = :reason, last_error_at = :now
                        """)
                .param("until", Timestamp.from(restingUntil))
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Progress read(ResultSet row, int ignored) throws SQLException {
        return new Progress(
                row.getLong("sent"),
                row.getLong("given_up"),
                row.getInt("failures"),
                instant(row.getTimestamp("resting_until")),
                instant(row.getTimestamp("last_sent_at")),
                row.getString("last_error"),
                instant(row.getTimestamp("last_error_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// @param givenUp what Google refused, or what it could not be told in time
    /// @param failures in a row
    record Progress(
            long sent,
            long givenUp,
            int failures,
            @Nullable Instant restingUntil,
            @Nullable Instant lastSentAt,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt) {

        static final Progress NONE = new Progress(0, 0, 0, null, null, null, null);
    }
}
