package io.doorstep.leadcrm.scoring;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The business's criteria, or the defaults while it has none of its own.
@Repository
@Transactional(readOnly = true)
class CriteriaStore {

    private static final TypeReference<List<Criterion>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CriteriaStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Criteria get() {
        return read("");
    }

    /// Lets nobody else change them until the transaction ends.
    @Transactional
    Criteria lock() {
        jdbc.sql("""
                        insert into scoring_criteria (version, criteria, changed_at) values (0, cast(? as jsonb), 'epoch')
                        on conflict (tenant_id) do nothing
                        """).param(json.writeValueAsString(Criteria.DEFAULT.list())).update();
        return read(" for update");
    }

    @Transactional
    void put(Criteria criteria, Instant now) {
        jdbc.sql("update scoring_criteria set version = ?, criteria = cast(? as jsonb), changed_at = ?")
                .params(criteria.version(), json.writeValueAsString(criteria.list()), Timestamp.from(now))
                .update();
    }

    private Criteria read(String suffix) {
        return jdbc.sql("select version, criteria from scoring_criteria" + suffix)
                .query((row, _) -> new Criteria(row.getInt("version"), json.readValue(row.getString("criteria"), LIST)))
                .optional()
                .orElse(Criteria.DEFAULT);
    }
}
