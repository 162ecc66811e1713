package io.doorstep.tablekit.importing;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows that could not be taken in, and why.
@Transactional(propagation = Propagation.MANDATORY)
public class RejectedRows {

    private final String table;
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    /// @param table with the columns `tenant_id, import_id, line, position, column_name, code, reason, value`
    public RejectedRows(String table, JdbcTemplate batch, JdbcClient jdbc) {
        this.table = table;
        this.batch = batch;
        this.jdbc = jdbc;
    }

    public void add(UUID importId, List<RejectedRow> rows) {
        List<Object[]> values = rows.stream()
                .map(row -> new Object[] {
                    Tenancy.current(),
                    importId,
                    row.line(),
                    row.position(),
                    row.problem().column(),
                    row.problem().code(),
                    row.problem().reason(),
                    row.problem().value()
                })
                .toList();
        batch.batchUpdate("""
                insert into %s (tenant_id, import_id, line, position, column_name, code, reason, value)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(table), values);
    }

    public void forget(UUID importId) {
        jdbc.sql("delete from %s where tenant_id = ? and import_id = ?".formatted(table))
                .params(Tenancy.current(), importId)
                .update();
    }

    /// In the order of the file, those past one.
    @Transactional(readOnly = true)
    public List<RejectedRow> list(UUID importId, long line, int position, int limit) {
        return jdbc.sql("""
                        select line, position, column_name, code, reason, value from %s
                        where tenant_id = :tenant and import_id = :id and (line, position) > (:line, :position)
                        order by line, position limit :limit
                        """.formatted(table))
                .param("tenant", Tenancy.current())
                .param("id", importId)
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
