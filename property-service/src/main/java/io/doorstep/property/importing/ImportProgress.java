package io.doorstep.property.importing;

import io.doorstep.tablekit.importing.ImportId;
import io.doorstep.tablekit.importing.ImportStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of an import at this moment.
///
/// @param total rows of the file; absent until it was counted
/// @param takenBack listings that an undoing made as they were, or took away
/// @param kept listings that an undoing left, as somebody had changed them since
/// @param mapping by column the field that it is taken for
/// @param failure why it ended before its time
public record ImportProgress(
        ImportId id,
        String fileName,
        ImportStatus status,
        boolean dryRun,
        @Nullable Long total,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long takenBack,
        long kept,
        Map<String, String> mapping,
        Map<String, String> units,
        Map<String, String> defaults,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
