package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadStageChanged;
import java.time.Instant;
import java.util.UUID;

/// `lead.won` and `lead.lost` on the wire.
record LeadClosedV1(UUID leadId, Instant closedAt) {

    static LeadClosedV1 of(LeadStageChanged event) {
        return new LeadClosedV1(event.lead().value(), event.changedAt());
    }
}
