package io.doorstep.leadcrm.importing.web;

import io.doorstep.leadcrm.importing.ImportProgress;
import io.doorstep.leadcrm.importing.RowExample;
import io.doorstep.tablekit.importing.ImportDescription;
import io.doorstep.tablekit.importing.ImportStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an import goes.
///
/// @param done rows that were looked at
/// @param newPeople who were not known before
/// @param unprovenConsents consents that were not recorded, as the file does not say to what they were given
/// @param rows where the rejected rows are
/// @param kept rows that an undoing left, as somebody had worked with their leads
/// @param mapping by column the field that it was taken for
record ImportResponse(
        UUID id,
        String href,
        String fileName,
        ImportStatus status,
        boolean dryRun,
        @Nullable Long total,
        long done,
        long created,
        long newPeople,
        long updated,
        long unchanged,
        long rejected,
        long unprovenConsents,
        long takenBack,
        long kept,
        String rows,
        Map<String, String> mapping,
        Map<String, String> defaults,
        List<RowExample> examples,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt)
        implements ImportDescription {

    static ImportResponse of(ImportProgress progress) {
        String href = ImportController.PATH + "/" + progress.id();
        return new ImportResponse(
                progress.id().value(),
                href,
                progress.fileName(),
                progress.status(),
                progress.dryRun(),
                progress.total(),
                progress.counts().rows(),
                progress.counts().created(),
                progress.counts().newPeople(),
                progress.counts().updated(),
                progress.counts().unchanged(),
                progress.counts().rejected(),
                progress.counts().unprovenConsents(),
                progress.counts().takenBack(),
                progress.counts().kept(),
                href + "/rejects",
                progress.mapping(),
                progress.defaults(),
                progress.examples(),
                progress.failure(),
                progress.startedAt(),
                progress.finishedAt());
    }
}
