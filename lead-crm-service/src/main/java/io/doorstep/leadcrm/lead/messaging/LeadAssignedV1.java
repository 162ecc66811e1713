package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadAssigned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `lead.assigned` on the wire.
record LeadAssignedV1(
        UUID leadId, UUID personId, @Nullable String personName, UUID assigneeId, String reason, Instant assignedAt) {

    static LeadAssignedV1 of(LeadAssigned event) {
        return new LeadAssignedV1(
                event.lead().value(),
                event.person().value(),
                event.personName(),
                event.assigneeId(),
                event.reason(),
                event.assignedAt());
    }
}
