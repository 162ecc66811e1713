package io.doorstep.leadcrm.importing;

import io.doorstep.kit.table.TableWriter;
import io.doorstep.leadcrm.importing.RejectedRows.RejectedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Tells how an import goes, which rows it could not take, and which it did not take back.
@Component
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

    /// One thing that is wrong with a row.
    ///
    /// @param line where the row begins in the file, from 1
    /// @param position among what is wrong with the same row, from 0
    /// @param column absent when it is the row as a whole
    public record Reject(
            long line,
            int position,
            @Nullable String column,
            String code,
            String reason,
            @Nullable String value) {}

    /// A row whose lead stayed when the import was undone.
    public record Kept(long line, UUID leadId, String because) {}

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
    public List<Reject> listRejects(ImportId id, long line, int position, int limit) {
        return rejects.list(id, line, position, limit).stream()
                .map(ImportReader::reject)
                .toList();
    }

    public List<Kept> listKept(ImportId id, long afterLine, int limit) {
        return rows.listKept(id, afterLine, limit).stream()
                .map(row -> new Kept(row.line(), row.leadId(), String.valueOf(row.because())))
                .toList();
    }

    /// All rejects as a file, read as it is written.
    public void writeRejects(ImportId id, OutputStream out) throws IOException {
        TableWriter table = TableWriter.csv(out, true);
        table.write(List.of("line", "column", "code", "reason", "value"));
        List<Reject> portion = listRejects(id, 0, 0, AT_A_TIME);
        while (!portion.isEmpty()) {
            for (Reject reject : portion) {
                table.write(
                        Arrays.asList(reject.line(), reject.column(), reject.code(), reject.reason(), reject.value()));
            }
            Reject last = portion.getLast();
            portion = listRejects(id, last.line(), last.position(), AT_A_TIME);
        }
        table.finish();
    }

    private static Reject reject(RejectedRow row) {
        return new Reject(
                row.line(),
                row.position(),
                row.problem().column(),
                row.problem().code(),
                row.problem().reason(),
                row.problem().value());
    }
}
