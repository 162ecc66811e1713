package io.doorstep.leadcrm.timeline;

import io.doorstep.leadcrm.timeline.TimelineEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What happened with leads; entries are added, never changed.
@Repository
@Transactional(readOnly = true)
class Timeline {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Timeline(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional
    void add(TimelineEntry entry) {
        jdbc.sql("""
                        insert into timeline_entry (id, lead_id, kind, text, details, actor_id, actor_name, happened_at)
                        values (:id, :lead, :kind, :text, :details, :actorId, :actorName, :at)
                        """)
                .param("id", entry.id())
                .param("lead", entry.leadId())
                .param("kind", entry.kind().name())
                .param("text", entry.text())
                .param("details", json.writeValueAsString(entry.details()))
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("at", Timestamp.from(entry.happenedAt()))
                .update();
    }

    /// The oldest first; ids are ordered by time.
    ///
    /// @param kind every kind when absent
    List<TimelineEntry> list(UUID lead, @Nullable Kind kind, @Nullable Place after, int limit) {
        return jdbc.sql("""
                        select * from timeline_entry
                        where lead_id = :lead
                          and (cast(:kind as text) is null or kind = :kind)
                          and (cast(:at as timestamptz) is null or (happened_at, id) > (cast(:at as timestamptz), cast(:id as uuid)))
                        order by happened_at, id limit :limit
                        """)
                .param("lead", lead)
                .param("kind", kind == null ? null : kind.name())
                .param("at", after == null ? null : Timestamp.from(after.happenedAt()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private TimelineEntry read(ResultSet row, int ignored) throws SQLException {
        return new TimelineEntry(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                json.readValue(row.getString("details"), DETAILS),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getTimestamp("happened_at").toInstant());
    }

    /// Where a page ended.
    record Place(Instant happenedAt, UUID id) {}
}
