package io.doorstep.leadcrm.automation;

import io.doorstep.leadcrm.automation.AutomationRun.Action;
import io.doorstep.leadcrm.automation.Result.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What followed on stages; runs are added, never changed.
@Repository
@Transactional(readOnly = true)
class AutomationRuns {

    private final JdbcClient jdbc;

    AutomationRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isThere(UUID entry, int position) {
        return jdbc.sql("select exists (select from automation_run where entry_id = ? and position = ?)")
                .params(entry, position)
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void add(AutomationRun run) {
        jdbc.sql("""
                        insert into automation_run
                            (id, entry_id, position, lead_id, pipeline, stage, action, result, detail, ran_at)
                        values (:id, :entry, :position, :lead, :pipeline, :stage, :action, :result, :detail, :at)
                        """)
                .param("id", run.id())
                .param("entry", run.entryId())
                .param("position", run.position())
                .param("lead", run.leadId())
                .param("pipeline", run.pipeline())
                .param("stage", run.stage())
                .param("action", run.action().name())
                .param("result", run.result().name())
                .param("detail", run.detail())
                .param("at", Timestamp.from(run.ranAt()))
                .update();
    }

    /// The oldest first; ids are ordered by time.
    List<AutomationRun> list(UUID lead, UUID after, int limit) {
        return jdbc.sql("select * from automation_run where lead_id = ? and id > ? order by id limit ?")
                .params(lead, after, limit)
                .query(AutomationRuns::read)
                .list();
    }

    private static AutomationRun read(ResultSet row, int ignored) throws SQLException {
        return new AutomationRun(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getInt("position"),
                row.getObject("lead_id", UUID.class),
                row.getString("pipeline"),
                row.getString("stage"),
                Action.valueOf(row.getString("action")),
                Kind.valueOf(row.getString("result")),
                row.getString("detail"),
                row.getTimestamp("ran_at").toInstant());
    }
}
