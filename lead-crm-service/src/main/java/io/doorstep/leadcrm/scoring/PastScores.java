package io.doorstep.leadcrm.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The scores that leads were given, each with the facts that it was made of.
@Repository
@Transactional(readOnly = true)
class PastScores {

    private static final TypeReference<List<ScoreFactor>> FACTORS = new TypeReference<>() {};
    private static final int KEPT_OF_A_LEAD = 50;

    private static final String INSERT = """
            insert into lead_score (id, lead_id, value, factors, facts, criteria_version, model_id, run_id, scored_at)
            values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?)
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastScores(JdbcTemplate batch, JdbcClient jdbc, JsonMapper json) {
        this.batch = batch;
        this.jdbc = jdbc;
        this.json = json;
    }

    /// With one way to the database.
    ///
    /// @param given each with the facts that it was made of
    @Transactional
    void addAll(Map<PastScore, LeadFacts> given) {
        batch.batchUpdate(
                INSERT,
                given.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private Object[] row(PastScore given, LeadFacts facts) {
        return new Object[] {
            given.id(),
            given.leadId(),
            given.score().value(),
            json.writeValueAsString(given.score().factors()),
            json.writeValueAsString(facts),
            given.criteriaVersion(),
            given.modelId(),
            given.runId(),
            Timestamp.from(given.scoredAt())
        };
    }

    /// The newest first.
    ///
    /// @param before the last of the page before
    List<PastScore> list(UUID lead, @Nullable UUID before, int limit) {
        return jdbc.sql("""
                        select id, lead_id, value, factors, criteria_version, model_id, run_id, scored_at from lead_score
                        where lead_id = :lead and (cast(:before as uuid) is null or id < cast(:before as uuid))
                        order by id desc limit :limit
                        """)
                .param("lead", lead)
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /// Those whose last score a workflow gave.
    Set<UUID> listScoredByWorkflow(Collection<UUID> leads) {
        return jdbc.sql("""
                        select s.lead_id from lead_score s
                        where s.lead_id = any (cast(:leads as uuid[])) and s.run_id is not null
                          and not exists (select from lead_score later
                                          where later.lead_id = s.lead_id and later.id > s.id)
                        """)
                .param("leads", leads.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    @Transactional
    void forgetOld(List<UUID> leads) {
        jdbc.sql("""
                        delete from lead_score s
                        where s.lead_id = any (cast(:leads as uuid[]))
                          and s.id < (select kept.id from lead_score kept where kept.lead_id = s.lead_id
                                      order by kept.id desc offset :kept limit 1)
                        """)
                .param("leads", leads.stream().map(UUID::toString).toArray(String[]::new))
                .param("kept", KEPT_OF_A_LEAD - 1)
                .update();
    }

    private PastScore read(ResultSet row, int ignored) throws SQLException {
        return new PastScore(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                new Score(row.getInt("value"), json.readValue(row.getString("factors"), FACTORS)),
                row.getInt("criteria_version"),
                row.getObject("model_id", UUID.class),
                row.getObject("run_id", UUID.class),
                row.getTimestamp("scored_at").toInstant());
    }
}
