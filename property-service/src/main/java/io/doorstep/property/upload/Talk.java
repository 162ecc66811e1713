package io.doorstep.property.upload;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.property.upload.UploadMessage.Author;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was said about uploads.
@Repository
@Transactional
class Talk {

    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    Talk(JdbcClient jdbc, JsonMapper json, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// @param upload stored already, and held
    void add(Upload upload, Author author, String text, List<Change> changes) {
        jdbc.sql("""
            insert into property_upload_message (tenant_id, upload_id, position, author, text, changes, said_at)
            values (:tenant, :upload, :position, :author, :text, cast(:changes as jsonb), :at)
            """)
                .param("tenant", Tenancy.current())
                .param("upload", upload.id().value())
                .param("position", upload.nextMessage())
                .param("author", author.name())
                .param("text", text)
                .param("changes", json.writeValueAsString(changes))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// In their order, those from a place on.
    @Transactional(readOnly = true)
    List<UploadMessage> list(UploadId upload, int from, int limit) {
        return jdbc.sql("""
            select position, author, text, changes::text as changes, said_at from property_upload_message
            where upload_id = :upload and position >= :from order by position limit :limit
            """)
                .param("upload", upload.value())
                .param("from", from)
                .param("limit", limit)
                .query((row, _) -> new UploadMessage(
                        row.getInt("position"),
                        Author.valueOf(row.getString("author")),
                        row.getString("text"),
                        json.readValue(row.getString("changes"), CHANGES),
                        row.getTimestamp("said_at").toInstant()))
                .list();
    }
}
