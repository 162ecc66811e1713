package io.doorstep.property.importing;

import io.doorstep.tablekit.importing.ImportId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/// Tells how an import goes, which rows it could not take, and which listings it did not take back.
@Service
public class ImportReader {

    private final ImportRuns runs;
    private final ImportedRows rows;

    ImportReader(ImportRuns runs, ImportedRows rows) {
        this.runs = runs;
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

    public List<KeptListing> listKept(ImportId id, UUID after, int limit) {
        return rows.listKept(id, after, limit);
    }
}
