package io.doorstep.identity.audit;

import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Component
class AuditEntries {

    private static final String INSERT = """
            insert into audit_entry (tenant_id, recorded_at, id, service, actor_kind, actor_id, cause, action, model,
                                     object_id, changes, ip_address, user_agent, number, hash, personal)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, cast(? as jsonb))
            """;

    private static final String SELECT = """
            select * from audit_entry
            where (recorded_at, id) < (:before, :id)
              and (cast(:service as text) is null or service = :service)
              and (cast(:actor as text) is null or actor_id = :actor)
              and (cast(:model as text) is null or model = :model)
              and (cast(:action as text) is null or action = :action)
              and (cast(:object as text) is null or object_id = :object)
              and (cast(:from as timestamptz) is null or recorded_at >= :from)
              and (cast(:to as timestamptz) is null or recorded_at < :to)
              and not exists (select 1 from regexp_split_to_table(cast(:words as text), '\\s+') word
                              where position(lower(word) in lower(concat_ws(' ', service, actor_kind, actor_id, cause,
                                  action, model, object_id, ip_address, user_agent, changes::text))) = 0)
            order by recorded_at desc, id desc limit :limit
            """;

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JsonMapper json;
    private final AuditRow rows;

    AuditEntries(JdbcTemplate jdbc, JdbcClient client, JsonMapper json, AuditRow rows) {
        this.jdbc = jdbc;
        this.client = client;
        this.json = json;
        this.rows = rows;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(List<LinkedEntry> linked) {
        jdbc.batchUpdate(INSERT, linked, BATCH, (row, link) -> {
            AuditEntry entry = link.entry();
            int column = 0;
            row.setObject(++column, Tenancy.current());
            row.setTimestamp(++column, Timestamp.from(entry.recordedAt()));
            row.setObject(++column, entry.id());
            row.setString(++column, entry.service());
            row.setString(++column, entry.actorKind());
            row.setString(++column, entry.actorId());
            row.setString(++column, entry.cause());
            row.setString(++column, entry.action());
            row.setString(++column, entry.model());
            row.setString(++column, entry.objectId());
            row.setString(++column, json.writeValueAsString(entry.changes()));
            row.setString(++column, entry.ipAddress());
            row.setString(++column, entry.userAgent());
            row.setLong(++column, link.number());
            row.setString(++column, link.hash());
            row.setString(++column, json.writeValueAsString(link.personal()));
        });
    }

    /// Those that the person did or that name the person, by id or address, the oldest first.
    @Transactional(readOnly = true)
    List<LinkedEntry> listNaming(String person, String address, long after, int limit) {
        return client.sql("""
                        select * from audit_entry
                        where tenant_id = :tenant and number > :after
                          and (actor_id = :person or object_id = :person
                               or position(:address in lower(changes::text)) > 0)
                        order by number limit :limit
                        """)
                .param("tenant", Tenancy.current())
                .param("after", after)
                .param("person", person)
                .param("address", address)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /// Writes what can leave an entry, and how it is sealed; the rest stays.
    @Transactional(propagation = Propagation.MANDATORY)
    void keepLess(List<LinkedEntry> linked) {
        jdbc.batchUpdate("""
                update audit_entry
                set changes = cast(? as jsonb), ip_address = ?, user_agent = ?, personal = cast(? as jsonb)
                where tenant_id = ? and recorded_at = ? and id = ?
                """, linked, BATCH, (row, link) -> {
            AuditEntry entry = link.entry();
            row.setString(1, json.writeValueAsString(entry.changes()));
            row.setString(2, entry.ipAddress());
            row.setString(3, entry.userAgent());
            row.setString(4, json.writeValueAsString(link.personal()));
            row.setObject(5, Tenancy.current());
            row.setTimestamp(6, Timestamp.from(entry.recordedAt()));
            row.setObject(7, entry.id());
        });
    }

    @Transactional(readOnly = true)
    List<LinkedEntry> list(AuditFilter filter, Instant before, UUID id, int limit) {
        return client.sql(SELECT)
                .param("before", Timestamp.from(before))
                .param("id", id)
                .param("service", filter.service())
                .param("actor", filter.actor())
                .param("model", filter.model())
                .param("action", filter.action())
                .param("object", filter.objectId())
                .param("from", timestamp(filter.from()))
                .param("to", timestamp(filter.to()))
                .param("words", filter.words())
                .param("limit", limit)
                .query(rows)
                .list();
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    List<LinkedEntry> listAfter(long number, int limit) {
        return client.sql("""
                        select * from audit_entry where tenant_id = :tenant and number > :number
                        order by number limit :limit
                        """)
                .param("tenant", Tenancy.current())
                .param("number", number)
                .param("limit", limit)
                .query(rows)
                .list();
    }

    @Transactional(readOnly = true)
    boolean hasAny() {
        return client.sql("select exists (select 1 from audit_entry where tenant_id = :tenant)")
                .param("tenant", Tenancy.current())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    Optional<LinkedEntry> find(UUID id) {
        return client.sql("select * from audit_entry where tenant_id = :tenant and id = :id")
                .param("tenant", Tenancy.current())
                .param("id", id)
                .query(rows)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void deleteThrough(long number) {
        client.sql("delete from audit_entry where tenant_id = :tenant and number <= :number")
                .param("tenant", Tenancy.current())
                .param("number", number)
                .update();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
