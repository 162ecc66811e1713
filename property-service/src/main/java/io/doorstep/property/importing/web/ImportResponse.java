package io.doorstep.property.importing.web;

import io.doorstep.property.importing.ImportProgress;
import io.doorstep.tablekit.importing.ImportDescription;
import io.doorstep.tablekit.importing.ImportStatus;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an import goes.
///
/// @param rows where the rejected rows are
/// @param takenBack listings that an undoing made as they were, or took away
/// @param kept listings that an undoing left, as somebody had changed them since
/// @param mapping by column the field that it was taken for
record ImportResponse(
        UUID id,
        String href,
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
        String rows,
        Map<String, String> mapping,
        Map<String, String> units,
        Map<String, String> defaults,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt)
        implements ImportDescription {

    static ImportResponse of(ImportProgress progress) {
        String href = "/api/v1/properties/imports/" + progress.id();
        return new ImportResponse(
                progress.id().value(),
                href,
                progress.fileName(),
                progress.status(),
                progress.dryRun(),
                progress.total(),
                progress.created(),
                progress.updated(),
                progress.unchanged(),
                progress.rejected(),
                progress.takenBack(),
                progress.kept(),
                href + "/rejects",
                progress.mapping(),
                progress.units(),
                progress.defaults(),
                progress.failure(),
                progress.startedAt(),
                progress.finishedAt());
    }
}
