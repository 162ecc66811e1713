package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.AgentProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What agents take on; whoever has not said anything takes everything.
@Repository
@Transactional(readOnly = true)
class AgentProfiles {

    private static final Row PLAIN = new Row(0, AgentProfile.PLAIN);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AgentProfiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A version of a profile.
    record Row(int version, AgentProfile profile) {}

    Row get(UUID agent) {
        return listOf(List.of(agent)).getOrDefault(agent, PLAIN);
    }

    Map<UUID, Row> listOf(List<UUID> agents) {
        return jdbc
                .sql(
                        "select user_id, version, profile from agent_profile where user_id = any (cast(:agents as uuid[]))")
                .param("agents", agents.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("user_id", UUID.class),
                        new Row(row.getInt("version"), json.readValue(row.getString("profile"), AgentProfile.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    void put(UUID agent, Row row) {
        jdbc.sql("""
                        insert into agent_profile (user_id, version, profile)
                        values (:agent, :version, cast(:profile as jsonb))
                        on conflict (tenant_id, user_id) do update
                        set version = excluded.version, profile = excluded.profile
                        """)
                .param("agent", agent)
                .param("version", row.version())
                .param("profile", json.writeValueAsString(row.profile()))
                .update();
    }
}
