package io.doorstep.identity.provisioning;

import io.doorstep.identity.provisioning.scim.ScimFilter;
import io.doorstep.identity.provisioning.scim.ScimResourceType;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the directory has said, together with the members and teams that it is about.
@Component
class DirectoryRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    DirectoryRows(JdbcClient jdbc, JsonMapper json, InstantSource clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<DirectoryResource> find(ScimResourceType type, UUID id) {
        return jdbc.sql("select *" + DirectoryView.of(type) + "where r.id = :id")
                .param("id", id)
                .query((row, _) -> resource(type, row))
                .optional();
    }

    @Transactional(readOnly = true)
    int count(ScimResourceType type, @Nullable ScimFilter filter) {
        var sql = new FilterSql(filter);
        return jdbc.sql("select count(*)" + DirectoryView.of(type) + "where " + sql.condition())
                .params(sql.parameters())
                .query(Integer.class)
                .single();
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    List<DirectoryResource> list(ScimResourceType type, @Nullable ScimFilter filter, int skipped, int limit) {
        var sql = new FilterSql(filter);
        return jdbc.sql("select *" + DirectoryView.of(type) + "where " + sql.condition()
                        + " order by r.created_at, r.id offset :skipped limit :limit")
                .params(sql.parameters())
                .param("skipped", skipped)
                .param("limit", limit)
                .query((row, _) -> resource(type, row))
                .list();
    }

    /// A directory's writes come one after the other, so that a name that was free is free still.
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('directory:' || :tenant, 0))")
                .param("tenant", Tenancy.current().toString())
                .query((_, _) -> 0)
                .single();
    }

    /// @param attribute of the resource's own, such as `userName`
    @Transactional(readOnly = true)
    Optional<UUID> findByName(ScimResourceType type, String attribute, String name) {
        return jdbc.sql("select r.id" + DirectoryView.of(type)
                        + "where lower(r.base ->> :attribute) = lower(:name) order by r.created_at limit 1")
                .param("attribute", attribute)
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    boolean hasEntry(UUID userId) {
        return jdbc.sql("select exists (select 1 from directory_entry where user_id = :user)")
                .param("user", userId)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void saveEntry(UUID userId, UserDocument user) {
        jdbc.sql("""
                        insert into directory_entry as d (tenant_id, user_id, version, user_name, document, changed_at)
                        values (:tenant, :user, 1, :userName, cast(:document as jsonb), :now)
                        on conflict (tenant_id, user_id) do update
                        set version = d.version + 1, user_name = excluded.user_name, document = excluded.document,
                            changed_at = excluded.changed_at
                        where d.document <> excluded.document
                        """)
                .param("tenant", Tenancy.current())
                .param("user", userId)
                .param("userName", user.userName().toLowerCase(Locale.ROOT))
                .param("document", json.writeValueAsString(user.kept()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void saveGroup(UUID teamId, @Nullable String externalId) {
        jdbc.sql("""
                        insert into directory_group as g (tenant_id, team_id, external_id, changed_at)
                        values (:tenant, :team, :externalId, :now)
                        on conflict (tenant_id, team_id) do update
                        set external_id = excluded.external_id, changed_at = excluded.changed_at
                        """)
                .param("tenant", Tenancy.current())
                .param("team", teamId)
                .param("externalId", externalId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private DirectoryResource resource(ScimResourceType type, ResultSet row) throws SQLException {
        ObjectNode attributes = json.readValue(row.getString("base"), ObjectNode.class);
        attributes.setAll(json.readValue(row.getString("more"), ObjectNode.class));
        return new DirectoryResource(
                type,
                row.getObject("id", UUID.class),
                row.getString("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                attributes);
    }
}
