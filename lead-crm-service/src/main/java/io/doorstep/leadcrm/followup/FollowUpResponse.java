package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param assigneeId who is to do it now: who was named, or else whoever has the lead
/// @param byRule whether a rule of the business planned it
record FollowUpResponse(
        UUID id,
        UUID leadId,
        @Nullable String leadName,
        String title,
        Instant dueAt,
        @Nullable UUID assigneeId,
        FollowUpStatus status,
        boolean byRule,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable Instant settledAt) {

    static FollowUpResponse of(FollowUpView view) {
        return new FollowUpResponse(
                view.id(),
                view.leadId(),
                view.leadName(),
                view.title(),
                view.dueAt(),
                view.assigneeId(),
                view.status(),
                view.byRule(),
                view.createdBy(),
                view.createdAt(),
                view.settledAt());
    }
}
