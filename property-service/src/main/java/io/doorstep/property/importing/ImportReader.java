package io.doorstep.property.importing;

import io.doorstep.tablekit.TableWriter;
import io.doorstep.tablekit.importing.CellProblem;
import io.doorstep.tablekit.importing.RejectedRow;
import io.doorstep.tablekit.importing.RejectedRows;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/// Tells how an import goes, which rows it could not take, and which listings it did not take back.
@Service
public class ImportReader {

    private static final int AT_A_TIME = 1000;

    private final ImportRuns runs;
    private final RejectedRows rejects;
    private final ImportedRows rows;

    ImportReader(ImportRuns runs, RejectedRows rejects, ImportedRows rows) {
        this.runs = runs;
        this.rejects = rejects;
        this.rows = rows;
    }

    public Optional<ImportProgress> find(ImportId id) {
        return runs.find(id.value()).map(ImportRun::progress);
    }

    /// The newest first; ids are ordered by time.
    public List<ImportProgress> list(UUID before, int limit) {
        return runs.list(before, Limit.of(limit)).stream()
                .map(ImportRun::progress)
                .toList();
    }

    /// In the order of the file, those past a line and position.
    public List<RejectedRow> listRejects(ImportId id, long line, int position, int limit) {
        return rejects.list(id.value(), line, position, limit);
    }

    public List<KeptListing> listKept(ImportId id, UUID after, int limit) {
        return rows.listKept(id, after, limit);
    }

    /// All rejects as a file, read as it is written.
    public void writeRejects(ImportId id, OutputStream out) throws IOException {
        TableWriter table = TableWriter.csv(out, true);
        table.write(List.of("line", "column", "code", "reason", "value"));
        List<RejectedRow> portion = listRejects(id, 0, 0, AT_A_TIME);
        while (!portion.isEmpty()) {
            for (RejectedRow row : portion) {
                CellProblem problem = row.problem();
                table.write(
                        Arrays.asList(row.line(), problem.column(), problem.code(), problem.reason(), problem.value()));
            }
            RejectedRow last = portion.getLast();
            portion = listRejects(id, last.line(), last.position(), AT_A_TIME);
        }
        table.finish();
    }
}
