package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Page;
import io.doorstep.leadcrm.exporting.ExportLeads.LeadFile;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists and opens the files of a schedule for those who may see as much as is in them.
@Component
@Transactional(readOnly = true)
public class ReadExportFiles {

    private static final String SORT = "-madeAt";

    private final ExportFiles files;
    private final Audit audit;
    private final Cursors cursors;
    private final InstantSource clock;

    ReadExportFiles(ExportFiles files, Audit audit, Cursors cursors, InstantSource clock) {
        this.files = files;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    public Page<ExportFileView> list(UUID schedule, @Nullable String cursor, int limit) {
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        return Page.cut(
                files.list(schedule, before, ExportReader.current(), clock.instant(), limit + 1),
                limit,
                last -> cursors.encode(SORT, last.id()));
    }

    /// @return nothing when it is not there, not any more, or not for this caller
    @Transactional
    public Optional<FetchedFile> open(UUID schedule, UUID id) {
        return files.find(schedule, id, ExportReader.current(), clock.instant()).map(file -> {
            audit.record("export", "Lead", file.id(), Map.of("schedule", schedule, "leads", file.leads()));
            return new FetchedFile(file, out -> {
                for (int number = 0; number < file.parts(); number++) {
                    out.write(files.part(file.id(), number));
                }
            });
        });
    }

    /// A file and what is in it.
    public record FetchedFile(ExportFileView file, LeadFile content) {}
}
