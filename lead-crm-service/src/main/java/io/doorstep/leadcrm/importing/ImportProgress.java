package io.doorstep.leadcrm.importing;

import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of an import at this moment.
///
/// @param total rows of the file; absent until they were counted
/// @param mapping by column the field that it is taken for
/// @param examples what the first rows come to, of a dry run
/// @param failure why it ended before its time
public record ImportProgress(
        ImportId id,
        String fileName,
        ImportStatus status,
        boolean dryRun,
        @Nullable Long total,
        ImportCounts counts,
        Map<String, String> mapping,
        Map<String, String> defaults,
        List<RowExample> examples,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
