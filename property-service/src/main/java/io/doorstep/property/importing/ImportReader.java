package io.doorstep.property.importing;

import io.doorstep.tablekit.importing.RejectedRow;
import io.doorstep.tablekit.importing.RejectedRows;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Tells how an import goes, and which rows it could not take.
@Service
public class ImportReader {

    private final ImportRuns runs;
    private final RejectedRows rejects;

    ImportReader(ImportRuns runs, RejectedRows rejects) {
        this.runs = runs;
        this.rejects = rejects;
    }

    public Optional<ImportProgress> find(ImportId id) {
        return runs.find(id.value()).map(ImportRun::progress);
    }

    /// In the order of the file, those past a line and position.
    public List<RejectedRow> listRejects(ImportId id, long line, int position, int limit) {
        return rejects.list(id.value(), line, position, limit);
    }
}
