package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.TimePlace;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists records and conflicts, the newest first.
@Component
@Transactional(readOnly = true)
public class ListRecords {

    private static final String RECORDS = "-id";
    private static final String CONFLICTS = "-occurredAt";

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ListRecords(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    public Page<RecordView> records(@Nullable RecordStatus status, @Nullable String cursor, int limit) {
        UUID before = cursors.decode(cursor, RECORDS, Ids.LAST);
        List<RecordView> found = jdbc.sql("""
                        select id, person_id, contact_id, status, trouble, synced_at from hubspot_record
                        where id < :before and (cast(:status as text) is null or status = :status)
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("status", status == null ? null : status.name())
                .param("limit", limit + 1)
                .query((row, _) -> new RecordView(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("contact_id"),
                        RecordStatus.valueOf(row.getString("status")),
                        row.getString("trouble"),
                        instant(row.getTimestamp("synced_at"))))
                .list();
        return Page.cut(found, limit, last -> cursors.encode(RECORDS, last.id()));
    }

    public Page<ConflictView> conflicts(@Nullable String cursor, int limit) {
        TimePlace before = cursor == null ? TimePlace.LATEST : place(cursors.decode(cursor, CONFLICTS));
        List<ConflictView> found = jdbc.sql("""
                        select id, person_id, field, here, there, kept, occurred_at from hubspot_conflict
                        where (occurred_at, id) < (:at, :id) order by occurred_at desc, id desc limit :limit
                        """)
                .param("at", Timestamp.from(before.at()))
                .param("id", before.id())
                .param("limit", limit + 1)
                .query((row, _) -> new ConflictView(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("field"),
                        row.getString("here"),
                        row.getString("there"),
                        Winner.valueOf(row.getString("kept")),
                        row.getTimestamp("occurred_at").toInstant()))
                .list();
        return Page.cut(
                found,
                limit,
                last -> cursors.encode(
                        CONFLICTS,
                        List.of(last.occurredAt().toString(), last.id().toString())));
    }

    private static TimePlace place(List<String> keys) {
        return new TimePlace(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    /// A person here and a contact there, and how they stand.
    ///
    /// @param trouble why they are not the same
    public record RecordView(
            UUID id,
            @Nullable UUID personId,
            @Nullable String contactId,
            RecordStatus status,
            @Nullable String trouble,
            @Nullable Instant syncedAt) {}

    /// What was written differently on both sides.
    ///
    /// @param kept whose value it was
    public record ConflictView(
            UUID id, UUID personId, String field, String here, String there, Winner kept, Instant occurredAt) {}
}
