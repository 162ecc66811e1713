package io.doorstep.leadcrm.lead.messaging;

import io.doorstep.leadcrm.lead.Enquiry;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.pipeline.Milestone;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `lead.captured` on the wire. Who gets the lead is told by `lead.assigned`.
///
/// @param listed present when it stood in a file, so that nobody asked just now
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
        Milestone stage,
        @Nullable UUID conversationId,
        Consent consent,
        @Nullable Boolean listed,
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
                event.stage().milestone(),
                event.contact().conversationId(),
                Consent.of(event.enquiry().consent()),
                event.listed() ? true : null,
                event.capturedAt());
    }

    /// What the person agreed to.
    ///
    /// @param channels present when it is not all of them
    record Consent(boolean marketing, @Nullable List<String> channels) {

        static Consent of(Enquiry.Consent consent) {
            return new Consent(consent.marketing(), consent.channels().isEmpty() ? null : consent.channels());
        }
    }

    /// One reason of a score.
    record Factor(String name, int points, String because) {

        static Factor of(ScoreFactor factor) {
            return new Factor(factor.name(), factor.points(), factor.because());
        }
    }
}
