package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.leadcrm.hubspot.ListRecords.RecordView;
import io.doorstep.leadcrm.hubspot.RecordStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param trouble why the two are not the same
record RecordResponse(
        UUID id,
        @Nullable UUID personId,
        @Nullable String contactId,
        RecordStatus status,
        @Nullable String trouble,
        @Nullable Instant syncedAt) {

    static RecordResponse of(RecordView record) {
        return new RecordResponse(
                record.id(),
                record.personId(),
                record.contactId(),
                record.status(),
                record.trouble(),
                record.syncedAt());
    }
}
