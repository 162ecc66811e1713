package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadPooled;
import java.time.Instant;
import java.util.UUID;

/// `lead.recycled` on the wire.
record LeadRecycledV1(
        UUID leadId, UUID personId, UUID formerAssigneeId, UUID pondId, String reason, Instant recycledAt) {

    static LeadRecycledV1 of(LeadPooled event, UUID formerAssigneeId) {
        return new LeadRecycledV1(
                event.lead().value(),
                event.person().value(),
                formerAssigneeId,
                event.pondId(),
                event.reason(),
                event.pooledAt());
    }
}
