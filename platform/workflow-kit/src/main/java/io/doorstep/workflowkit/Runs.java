package io.doorstep.workflowkit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ledger of runs.
@Transactional(readOnly = true)
class Runs {

    private final JdbcClient jdbc;
    private final KindsOfWork works;
    private final JsonMapper json;

    Runs(JdbcClient jdbc, KindsOfWork works, JsonMapper json) {
        this.jdbc = jdbc;
        this.works = works;
        this.json = json;
    }

    /// In one way to the database, as whatever has work done goes through here.
    ///
    /// @return nothing where no workflow is connected, and nothing is stored then
    @Transactional
    Optional<RunView> begin(UUID id, Subject subject, @Nullable UUID retryOf, Instant now) {
        return jdbc.sql("""
            insert into workflow_run (id, kind, %s, retry_of, state, asked_at, answer_by)
            select :id, kind, :subject, cast(:retryOf as uuid), 'OPEN', cast(:now as timestamptz),
                   cast(:now as timestamptz) + patience_seconds * interval '1 second'
            from workflow_connection where kind = :kind
            returning *
            """.formatted(subject.kind().subjectColumn()))
                .param("id", id)
                .param("kind", subject.kind().name())
                .param("subject", subject.value())
                .param("retryOf", retryOf)
                .param("now", Timestamp.from(now))
                .query(this::read)
                .optional();
    }

    /// Whether a later run asks for the same. Nobody marks the older one when the later begins: its cause, which holds
    /// the subject, would wait for a callback that waits for the subject.
    boolean isOvertaken(RunView run) {
        return jdbc.sql("select exists (select from workflow_run where kind = :kind and id > :id and %s = :subject)"
                        .formatted(run.kind().subjectColumn()))
                .param("id", run.id())
                .param("kind", run.kind().name())
                .param("subject", run.subject())
                .query(Boolean.class)
                .single();
    }

    Optional<RunView> find(UUID id) {
        return jdbc.sql("select * from workflow_run where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    @Transactional
    Optional<RunView> findToSettle(UUID id) {
        return jdbc.sql("select * from workflow_run where id = :id for update")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /// The newest first; ids are ordered by time.
    List<RunView> list(RunFilter filter, @Nullable UUID before, int limit) {
        Subject subject = filter.subject();
        return jdbc.sql("""
            select * from workflow_run
            where (cast(:before as uuid) is null or id < cast(:before as uuid))
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:state as text) is null or state = :state)
              and %s
            order by id desc limit :limit
            """.formatted(subject == null ? "true" : subject.kind().subjectColumn() + " = :subject"))
                .param("before", before)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("subject", subject == null ? null : subject.value())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /// @param takenAt when the workflow said that it has it
    /// @param trouble why it did not arrive
    @Transactional
    void noteTry(UUID id, @Nullable Instant takenAt, @Nullable String trouble) {
        jdbc.sql("""
            update workflow_run
            set tries = tries + 1, taken_at = cast(:takenAt as timestamptz), trouble = :trouble
            where id = :id
            """)
                .param("id", id)
                .param("takenAt", timestamp(takenAt))
                .param("trouble", trouble)
                .update();
    }

    /// @param answerHash of the callback that settled it
    @Transactional
    void settle(
            UUID id,
            RunState state,
            @Nullable String reason,
            @Nullable JsonNode result,
            @Nullable String answerHash,
            Instant now) {
        jdbc.sql("""
            update workflow_run
            set state = :state, reason = :reason, result = cast(:result as jsonb),
                answer_hash = :hash, settled_at = :now
            where id = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("result", text(result))
                .param("hash", answerHash)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @param hash of the callback that had it settled
    @Transactional
    void noteAnswer(UUID id, String hash) {
        jdbc.sql("update workflow_run set answer_hash = :hash where id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    /// The first late answer is kept.
    @Transactional
    void noteLate(UUID id, JsonNode result, Instant now) {
        jdbc.sql("""
            update workflow_run set late_at = :now, late_result = cast(:result as jsonb)
            where id = :id and late_at is null
            """)
                .param("id", id)
                .param("result", text(result))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional
    void forgetSettledBefore(Instant when) {
        jdbc.sql("delete from workflow_run where settled_at < :when")
                .param("when", Timestamp.from(when))
                .update();
    }

    private RunView read(ResultSet row, int ignored) throws SQLException {
        WorkKind kind = works.kind(row.getString("kind"));
        return new RunView(
                row.getObject("id", UUID.class),
                kind,
                row.getObject(kind.subjectColumn(), kind.subjectType()),
                row.getObject("retry_of", UUID.class),
                RunState.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("answer_by").toInstant(),
                row.getInt("tries"),
                instant(row.getTimestamp("taken_at")),
                row.getString("trouble"),
                instant(row.getTimestamp("settled_at")),
                row.getString("reason"),
                node(row.getString("result")),
                row.getString("answer_hash"),
                instant(row.getTimestamp("late_at")),
                node(row.getString("late_result")));
    }

    private @Nullable JsonNode node(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }

    private @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : json.writeValueAsString(node);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
