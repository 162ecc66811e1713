package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.UUID;

/// `lead.stage-changed` on the wire.
record LeadStageChangedV1(UUID leadId, LeadStage from, LeadStage to, Instant changedAt) {

    static LeadStageChangedV1 of(LeadStageChanged event) {
        return new LeadStageChangedV1(event.lead().value(), event.from(), event.to(), event.changedAt());
    }
}
