package io.doorstep.leadcrm.followup;

import java.util.UUID;

/// Every way in which planning or changing a follow-up can end.
sealed interface FollowUpOutcome {

    /// It is as it was wanted.
    record Saved(FollowUpView followUp) implements FollowUpOutcome {}

    /// There is no such lead, or not for this caller.
    record LeadNotFound(UUID leadId) implements FollowUpOutcome {}

    /// There is no such follow-up, or not for this caller.
    record NotFound(UUID id) implements FollowUpOutcome {}

    /// Nobody by that id can be given anything to do.
    record AssigneeUnknown(UUID assigneeId) implements FollowUpOutcome {}
}
