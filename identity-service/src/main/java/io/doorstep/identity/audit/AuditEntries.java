package io.doorstep.identity.audit;

import io.doorstep.identity.audit.AuditEntry.Change;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class AuditEntries {

    private static final String INSERT = """
            insert into audit_entry (tenant_id, recorded_at, id, service, actor_kind, actor_id, action, model, object_id,
                                     changes, ip_address, user_agent)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
            """;

    private static final String SELECT = """
            select * from audit_entry
            where (recorded_at, id) < (:before, :id)
              and (cast(:actor as text) is null or actor_id = :actor)
              and (cast(:model as text) is null or model = :model)
              and (cast(:action as text) is null or action = :action)
              and (cast(:object as text) is null or object_id = :object)
              and (cast(:from as timestamptz) is null or recorded_at >= :from)
              and (cast(:to as timestamptz) is null or recorded_at < :to)
            order by recorded_at desc, id desc limit :limit
            """;

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;

    AuditEntries(JdbcTemplate jdbc, JdbcClient client, JsonMapper json) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(List<AuditEntry> entries) {
        jdbc.batchUpdate(INSERT, entries, BATCH, (row, entry) -> {
            int column = 0;
            row.setObject(++column, Tenancy.current());
            row.setTimestamp(++column, Timestamp.from(entry.recordedAt()));
            row.setObject(++column, entry.id());
            row.setString(++column, entry.service());
            row.setString(++column, entry.actorKind());
            row.setString(++column, entry.actorId());
            row.setString(++column, entry.action());
            row.setString(++column, entry.model());
            row.setString(++column, entry.objectId());
            row.setString(++column, json.writeValueAsString(entry.changes()));
            row.setString(++column, entry.ipAddress());
            row.setString(++column, entry.userAgent());
        });
    }

    @Transactional(readOnly = true)
    List<AuditEntry> list(AuditFilter filter, Instant before, UUID id, int limit) {
        return client.sql(SELECT)
                .param("before", Timestamp.from(before))
                .param("id", id)
                .param("actor", filter.actor())
                .param("model", filter.model())
                .param("action", filter.action())
                .param("object", filter.objectId())
                .param("from", timestamp(filter.from()))
                .param("to", timestamp(filter.to()))
                .param("limit", limit)
                .query((row, _) -> entry(row))
                .list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        Map<String, Change> changes = json.readValue(row.getString("changes"), new TypeReference<>() {});
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("service"),
                row.getString("actor_kind"),
                row.getString("actor_id"),
                row.getString("action"),
                row.getString("model"),
                row.getString("object_id"),
                changes,
                row.getString("ip_address"),
                row.getString("user_agent"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
