package io.doorstep.campaign.sequence.web;

import io.doorstep.campaign.sequence.SequenceStep;
import io.doorstep.campaign.sequence.StoredSequence;
import java.util.List;
import java.util.UUID;

record SequenceResponse(UUID id, String name, String trigger, boolean active, List<Step> steps) {

    /// @param delay ISO 8601, after the step before it
    record Step(String delay, UUID templateId) {

        static Step of(SequenceStep step) {
            return new Step(step.delay().toString(), step.templateId());
        }
    }

    static SequenceResponse of(StoredSequence sequence) {
        return new SequenceResponse(
                sequence.id(),
                sequence.plan().name(),
                sequence.trigger(),
                sequence.plan().active(),
                sequence.plan().steps().stream().map(Step::of).toList());
    }
}
