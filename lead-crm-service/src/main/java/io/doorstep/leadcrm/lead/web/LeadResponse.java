package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreFactor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param nextStages where it may move from here
/// @param acceptBy until when its assignee must have accepted it
/// @param pondId where it can be claimed
/// @param unreadableContacts what was written as a contact and could not be read
/// @param enquiries how often the person asked while the lead was open
record LeadResponse(
        UUID id,
        UUID personId,
        @Nullable String name,
        List<String> emails,
        List<String> phones,
        String pipeline,
        String stage,
        @Nullable String stageReason,
        List<String> nextStages,
        ScoreResponse score,
        String source,
        @Nullable String campaign,
        @Nullable String message,
        @Nullable String language,
        @Nullable UUID conversationId,
        @Nullable Assignee assignee,
        @Nullable Instant acceptBy,
        @Nullable Instant acceptedAt,
        @Nullable UUID pondId,
        List<String> tags,
        List<UUID> propertyIds,
        List<String> unreadableContacts,
        int enquiries,
        Instant capturedAt,
        Instant lastEnquiryAt,
        @Nullable Instant closedAt) {

    static LeadResponse of(LeadView lead) {
        return new LeadResponse(
                lead.id(),
                lead.personId(),
                lead.name(),
                lead.emails(),
                lead.phones(),
                lead.stage().pipeline(),
                lead.stage().key(),
                lead.stageReason(),
                lead.nextStages(),
                ScoreResponse.of(lead.score()),
                lead.source(),
                lead.campaign(),
                lead.message(),
                lead.language(),
                lead.conversationId(),
                lead.assigneeId() == null ? null : new Assignee(lead.assigneeId(), lead.assigneeName()),
                lead.acceptBy(),
                lead.acceptedAt(),
                lead.pondId(),
                lead.tags(),
                lead.propertyIds(),
                lead.unreadableContacts(),
                lead.enquiries(),
                lead.capturedAt(),
                lead.lastEnquiryAt(),
                lead.closedAt());
    }

    record Assignee(UUID id, @Nullable String name) {}

    record ScoreResponse(int value, List<FactorResponse> factors) {

        static ScoreResponse of(Score score) {
            return new ScoreResponse(
                    score.value(),
                    score.factors().stream().map(FactorResponse::of).toList());
        }
    }

    record FactorResponse(String name, int points, String because) {

        static FactorResponse of(ScoreFactor factor) {
            return new FactorResponse(factor.name(), factor.points(), factor.because());
        }
    }
}
