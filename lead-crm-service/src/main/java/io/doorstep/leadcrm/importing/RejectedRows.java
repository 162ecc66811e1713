package io.doorstep.leadcrm.importing;

import io.doorstep.leadcrm.importing.row.CellProblem;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows that could not be taken in, and why.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RejectedRows {

    private static final String INSERT = """
            insert into lead_import_reject (import_id, line, position, column_name, code, reason, value)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    RejectedRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /// @param position of the problem among those of its row, from 0
    record RejectedRow(long line, int position, CellProblem problem) {}

    void add(ImportId id, List<RejectedRow> rows) {
        batch.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new Object[] {
                            id.value(),
                            row.line(),
                            row.position(),
                            row.problem().column(),
                            row.problem().code(),
                            row.problem().reason(),
                            row.problem().value()
                        })
                        .toList());
    }

    void forget(ImportId id) {
        jdbc.sql("delete from lead_import_reject where import_id = ?")
                .param(id.value())
                .update();
    }

    /// In the order of the file, those past one.
    @Transactional(readOnly = true)
    List<RejectedRow> list(ImportId id, long line, int position, int limit) {
        return jdbc.sql("""
                        select * from lead_import_reject
                        where import_id = :id and (line, position) > (:line, :position)
                        order by line, position limit :limit
                        """)
                .param("id", id.value())
                .param("line", line)
                .param("position", position)
                .param("limit", limit)
                .query((row, _) -> new RejectedRow(
                        row.getLong("line"),
                        row.getInt("position"),
                        new CellProblem(
                                row.getString("column_name"),
                                row.getString("code"),
                                row.getString("reason"),
                                row.getString("value"))))
                .list();
    }
}
