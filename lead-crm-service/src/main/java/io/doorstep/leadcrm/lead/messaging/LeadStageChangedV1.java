package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.pipeline.Milestone;
import io.doorstep.leadcrm.pipeline.StageKind;
import java.time.Instant;
import java.util.UUID;

/// `lead.stage-changed` on the wire.
///
/// @param from how far the lead was, in words that all businesses share; the same as before when a stage of the
///     business's own lies no further
record LeadStageChangedV1(
        UUID leadId,
        Milestone from,
        Milestone to,
        String pipeline,
        String fromStage,
        String toStage,
        StageKind kind,
        Instant changedAt) {

    static LeadStageChangedV1 of(LeadStageChanged event) {
        return new LeadStageChangedV1(
                event.lead().value(),
                event.from().milestone(),
                event.to().milestone(),
                event.to().pipeline(),
                event.from().key(),
                event.to().key(),
                event.to().kind(),
                event.changedAt());
    }
}
