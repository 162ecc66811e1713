package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.pipeline.LeadStage;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `lead.captured` on the wire.
///
/// @param assigneeId absent while the lead waits for an agent
record LeadCapturedV1(
        UUID leadId,
        UUID personId,
        boolean newPerson,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        String source,
        @Nullable String campaign,
        @Nullable String message,
        List<UUID> propertyIds,
        int score,
        List<Factor> scoreFactors,
        LeadStage stage,
        @Nullable UUID assigneeId,
        @Nullable UUID conversationId,
        Consent consent,
        Instant capturedAt) {

    static LeadCapturedV1 of(LeadCaptured event) {
        return new LeadCapturedV1(
                event.lead().value(),
                event.person().id().value(),
                event.person().isNew(),
                event.person().name(),
                event.contact().email(),
                event.contact().phone(),
                event.enquiry().language(),
                event.enquiry().source(),
                event.enquiry().campaign(),
                event.enquiry().message(),
                event.enquiry().propertyIds(),
                event.score().value(),
                event.score().factors().stream().map(Factor::of).toList(),
                event.stage(),
                event.assigneeId(),
                event.contact().conversationId(),
                new Consent(event.enquiry().consent().marketing()),
                event.capturedAt());
    }

    /// What the person agreed to.
    record Consent(boolean marketing) {}

    /// One reason of a score.
    record Factor(String name, int points, String because) {

        static Factor of(ScoreFactor factor) {
            return new Factor(factor.name(), factor.points(), factor.because());
        }
    }
}
