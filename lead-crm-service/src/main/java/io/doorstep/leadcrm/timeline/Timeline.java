package io.doorstep.leadcrm.timeline;

import io.doorstep.kit.web.TimePlace;
import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What happened with leads; entries are added, and only notes are changed.
@Repository
@Transactional(readOnly = true)
class Timeline {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into timeline_entry (id, lead_id, kind, text, details, actor_id, actor_name, happened_at,
                                        mentions)
            values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]))
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Timeline(JdbcTemplate batch, JdbcClient jdbc, JsonMapper json) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional
    void add(TimelineEntry entry) {
        addAll(List.of(entry));
    }

    /// With one way to the database.
    @Transactional
    void addAll(List<TimelineEntry> entries) {
        batch.batchUpdate(INSERT, entries.stream().map(this::row).toList());
    }

    private Object[] row(TimelineEntry entry) {
        return new Object[] {
            entry.id(),
            entry.leadId(),
            entry.kind().name(),
            entry.text(),
            json.writeValueAsString(entry.details()),
            entry.actorId(),
            entry.actorName(),
            Timestamp.from(entry.happenedAt()),
            texts(entry.mentions())
        };
    }

    /// Keeps others from changing it until the transaction ends.
    @Transactional
    Optional<TimelineEntry> findNoteToChange(UUID lead, UUID id) {
        return jdbc.sql("""
                        select * from timeline_entry
                        where id = ? and lead_id = ? and kind = 'NOTE' and deleted_at is null for update
                        """).params(id, lead).query(this::read).optional();
    }

    Optional<TimelineEntry> findNote(UUID lead, UUID id) {
        return jdbc.sql("""
                        select * from timeline_entry
                        where id = ? and lead_id = ? and kind = 'NOTE' and deleted_at is null
                        """).params(id, lead).query(this::read).optional();
    }

    @Transactional
    void rewrite(UUID note, String text, List<UUID> mentions, Instant now) {
        jdbc.sql("""
                        update timeline_entry
                        set text = :text, mentions = cast(:mentions as uuid[]), edited_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("text", text)
                .param("mentions", texts(mentions))
                .param("now", Timestamp.from(now))
                .param("id", note)
                .update();
    }

    @Transactional
    void takeBack(UUID note, Instant now) {
        jdbc.sql("update timeline_entry set text = '', mentions = '{}', deleted_at = ? where id = ?")
                .params(Timestamp.from(now), note)
                .update();
    }

    /// The oldest first; ids are ordered by time.
    ///
    /// @param kind every kind when absent
    List<TimelineEntry> list(UUID lead, @Nullable Kind kind, TimePlace after, int limit) {
        return jdbc.sql("""
                        select * from timeline_entry
                        where lead_id = :lead and deleted_at is null
                          and (cast(:kind as text) is null or kind = :kind)
                          and (happened_at, id) > (:at, :id)
                        order by happened_at, id limit :limit
                        """)
                .param("lead", lead)
                .param("kind", kind == null ? null : kind.name())
                .param("at", Timestamp.from(after.at()))
                .param("id", after.id())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private TimelineEntry read(ResultSet row, int ignored) throws SQLException {
        Timestamp edited = row.getTimestamp("edited_at");
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                json.readValue(row.getString("details"), DETAILS),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getTimestamp("happened_at").toInstant(),
                List.of((UUID[]) row.getArray("mentions").getArray()),
                edited == null ? null : edited.toInstant(),
                row.getInt("version"));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
