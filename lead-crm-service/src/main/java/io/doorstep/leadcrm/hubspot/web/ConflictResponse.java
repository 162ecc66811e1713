package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.leadcrm.hubspot.ListRecords.ConflictView;
import io.doorstep.leadcrm.hubspot.Winner;
import java.time.Instant;
import java.util.UUID;

/// @param here our value
/// @param there HubSpot's
/// @param kept whose it was that both have now
record ConflictResponse(
        UUID id, UUID personId, String field, String here, String there, Winner kept, Instant occurredAt) {

    static ConflictResponse of(ConflictView conflict) {
        return new ConflictResponse(
                conflict.id(),
                conflict.personId(),
                conflict.field(),
                conflict.here(),
                conflict.there(),
                conflict.kept(),
                conflict.occurredAt());
    }
}
