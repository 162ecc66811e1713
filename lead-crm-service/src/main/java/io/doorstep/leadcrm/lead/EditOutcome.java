package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.LeadStage;
import java.util.UUID;

/// Every way in which an edit of a lead can end.
public sealed interface EditOutcome {

    /// The lead is as it was wanted.
    record Edited(LeadView lead) implements EditOutcome {}

    /// There is no such lead, or not for this caller.
    record NotFound(LeadId id) implements EditOutcome {}

    /// The pipeline does not allow the move.
    record MoveRefused(LeadStage from, LeadStage to) implements EditOutcome {}

    /// Nobody by that id can be given leads.
    record AssigneeUnknown(UUID assigneeId) implements EditOutcome {}
}
