package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Model.Health;
import io.doorstep.leadcrm.scoring.Model.Status;
import io.doorstep.leadcrm.scoring.learning.Figures;
import io.doorstep.leadcrm.scoring.learning.SavedModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The models that were learned.
@Repository
@Transactional(readOnly = true)
class Models {

    private static final TypeReference<Map<Fact, Double>> WEIGHTS = new TypeReference<>() {};
    private static final TypeReference<List<Double>> SPREAD = new TypeReference<>() {};
    private static final String NOTHING = "";
    private static final String SELECT = """
            select id, outcomes, won, auc, calibration_error, forward_auc, criteria_auc, weights, spread, trained_at,
                   status, ended_because, checked_at, stability, calibration_gap
            from scoring_model
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Models(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<UUID> findActiveId() {
        return jdbc.sql("select id from scoring_model where status = 'ACTIVE'")
                .query(UUID.class)
                .optional();
    }

    Optional<Model> findActive() {
        return jdbc.sql(SELECT + " where status = 'ACTIVE'").query(this::read).optional();
    }

    /// As it is kept; whoever reads it can do without it.
    String load(UUID id) {
        return jdbc.sql("select model from scoring_model where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    Optional<Model> findNewest() {
        return list(null, 1).stream().findFirst();
    }

    /// The newest first.
    List<Model> list(@Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + """
                         where cast(:before as uuid) is null or id < cast(:before as uuid)
                        order by id desc limit :limit
                        """)
                .param("before", before)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    @Transactional
    void add(Model model, SavedModel saved) {
        jdbc.sql("""
                        insert into scoring_model (id, model, outcomes, won, auc, calibration_error, forward_auc, criteria_auc,
                                                   weights, spread, trained_at, status, ended_because)
                        values (:id, :model, :outcomes, :won, :auc, :error, :forward, :criteria,
                                cast(:weights as jsonb), cast(:spread as jsonb), :at, :status, :because)
                        """)
                .param("id", model.id())
                .param("model", model.status() == Status.ACTIVE ? json.writeValueAsString(saved) : NOTHING)
                .param("outcomes", model.figures().outcomes())
                .param("won", model.figures().won())
                .param("auc", model.figures().auc())
                .param("error", model.figures().calibrationError())
                .param("forward", model.figures().forwardAuc())
                .param("criteria", model.criteriaAuc())
                .param("weights", json.writeValueAsString(model.weights()))
                .param("spread", json.writeValueAsString(model.spread()))
                .param("at", Timestamp.from(model.trainedAt()))
                .param("status", model.status().name())
                .param("because", model.endedBecause())
                .update();
    }

    /// Ends the model that scores, if there is one; its trees are not needed any more, its figures are.
    ///
    /// @return whether there was one
    @Transactional
    boolean end(Status status, String because) {
        return jdbc.sql("update scoring_model set status = ?, ended_because = ?, model = '' where status = 'ACTIVE'")
                        .params(status.name(), because)
                        .update()
                > 0;
    }

    @Transactional
    void note(UUID id, Health health) {
        jdbc.sql(
                        "update scoring_model set checked_at = :at, stability = :stability, calibration_gap = :gap where id = :id")
                .param("at", Timestamp.from(health.checkedAt()))
                .param("stability", health.stability())
                .param("gap", health.calibrationGap())
                .param("id", id)
                .update();
    }

    private Model read(ResultSet row, int ignored) throws SQLException {
        Timestamp checked = row.getTimestamp("checked_at");
        return new Model(
                row.getObject("id", UUID.class),
                Status.valueOf(row.getString("status")),
                new Figures(
                        row.getInt("outcomes"),
                        row.getInt("won"),
                        row.getDouble("auc"),
                        row.getDouble("calibration_error"),
                        row.getDouble("forward_auc")),
                row.getDouble("criteria_auc"),
                json.readValue(row.getString("weights"), WEIGHTS),
                json.readValue(row.getString("spread"), SPREAD),
                row.getTimestamp("trained_at").toInstant(),
                row.getString("ended_because"),
                checked == null
                        ? null
                        : new Health(
                                row.getDouble("stability"),
                                row.getObject("calibration_gap", Double.class),
                                checked.toInstant()));
    }
}
