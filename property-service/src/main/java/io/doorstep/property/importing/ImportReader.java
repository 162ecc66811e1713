package io.doorstep.property.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    public Optional<ImportProgress> find(ImportId id) {
        return runs.find(id.value()).map(ImportRun::progress);
    }

    /// In the order of the file, those past a line and position.
    public List<Reject> listRejects(ImportId id, long line, int position, int limit) {
        return rejects.list(id, line, position, limit).stream()
                .map(row -> new Reject(
                        row.line(),
                        row.position(),
                        row.problem().column(),
                        row.problem().code(),
                        row.problem().reason(),
                        row.problem().value()))
                .toList();
    }
}
