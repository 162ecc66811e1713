package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.Policy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The rules of a business, each version of them.
@Repository
@Transactional(readOnly = true)
class Policies {

    private static final StoredPolicy FAIR = new StoredPolicy(0, Policy.FAIR);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Policies(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    StoredPolicy current() {
        return jdbc.sql("select version, policy from assignment_policy order by version desc limit 1")
                .query((row, _) ->
                        new StoredPolicy(row.getInt("version"), json.readValue(row.getString("policy"), Policy.class)))
                .optional()
                .orElse(FAIR);
    }

    @Transactional
    void add(StoredPolicy next, Instant changedAt, @Nullable UUID changedBy) {
        jdbc.sql("""
                        insert into assignment_policy (version, policy, changed_at, changed_by)
                        values (:version, cast(:policy as jsonb), :at, :by)
                        """)
                .param("version", next.version())
                .param("policy", json.writeValueAsString(next.policy()))
                .param("at", Timestamp.from(changedAt))
                .param("by", changedBy)
                .update();
    }
}
