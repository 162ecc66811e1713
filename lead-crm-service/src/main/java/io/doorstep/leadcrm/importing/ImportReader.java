package io.doorstep.leadcrm.importing;

import io.doorstep.tablekit.importing.ImportId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Tells how an import goes, which rows it could not take, and which it did not take back.
@Component
public class ImportReader {

    private final ImportRuns runs;
    private final ImportedRows rows;

    ImportReader(ImportRuns runs, ImportedRows rows) {
        this.runs = runs;
        this.rows = rows;
    }

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

    public List<Kept> listKept(ImportId id, long afterLine, int limit) {
        return rows.listKept(id, afterLine, limit).stream()
                .map(row -> new Kept(row.line(), row.leadId(), String.valueOf(row.because())))
                .toList();
    }
}
