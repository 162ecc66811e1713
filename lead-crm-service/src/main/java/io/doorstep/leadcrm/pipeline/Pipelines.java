package io.doorstep.leadcrm.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The pipelines that a business made or changed; what it left as it was is not kept.
@Repository
@Transactional(readOnly = true)
class Pipelines {

    private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};
    private static final String SELECT = "select key, name, takes_new_leads, stages, version from pipeline ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Pipelines(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Pipeline> find(String key) {
        return jdbc.sql(SELECT + "where key = ?").param(key).query(this::read).optional();
    }

    Optional<Pipeline> findTakingNewLeads() {
        return jdbc.sql(SELECT + "where takes_new_leads").query(this::read).optional();
    }

    List<Pipeline> list() {
        return jdbc.sql(SELECT + "order by key").query(this::read).list();
    }

    /// Of two who change a business's pipelines at once, one waits for the other.
    @Transactional
    void takeAll() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('pipeline' || current_setting('app.tenant_id'), 0))")
                .query((_, _) -> true)
                .list();
    }

    @Transactional
    void save(Pipeline pipeline) {
        if (pipeline.takesNewLeads()) {
            jdbc.sql(
                            "update pipeline set takes_new_leads = false, version = version + 1 where takes_new_leads and key <> ?")
                    .param(pipeline.key())
                    .update();
        }
        jdbc.sql("""
                        insert into pipeline (key, name, takes_new_leads, stages, version)
                        values (:key, :name, :takesNewLeads, :stages, :version)
                        on conflict (tenant_id, key) do update
                        set name = excluded.name, takes_new_leads = excluded.takes_new_leads,
                            stages = excluded.stages, version = excluded.version
                        """)
                .param("key", pipeline.key())
                .param("name", pipeline.name())
                .param("takesNewLeads", pipeline.takesNewLeads())
                .param("stages", json.writerFor(STAGES).writeValueAsString(pipeline.stages()))
                .param("version", pipeline.version())
                .update();
    }

    @Transactional
    void delete(String key) {
        jdbc.sql("delete from pipeline where key = ?").param(key).update();
    }

    private Pipeline read(ResultSet row, int ignored) throws SQLException {
        return new Pipeline(
                row.getString("key"),
                row.getString("name"),
                row.getBoolean("takes_new_leads"),
                json.readValue(row.getString("stages"), STAGES),
                row.getInt("version"));
    }
}
