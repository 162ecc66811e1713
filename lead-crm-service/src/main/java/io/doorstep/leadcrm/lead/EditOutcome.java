package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.pipeline.Move;
import java.util.UUID;

/// Every way in which an edit of a lead can end.
public sealed interface EditOutcome {

    /// The lead is as it was wanted.
    record Edited(LeadView lead) implements EditOutcome {}

    /// There is no such lead, or not for this caller.
    record NotFound(LeadId id) implements EditOutcome {}

    /// It cannot be moved like that, and nothing else was changed either.
    record MoveRefused(Move move) implements EditOutcome {}

    /// It would have more tags than a lead can have.
    record TooManyTags(int most) implements EditOutcome {}

    /// Nobody by that id can be given leads.
    record AssigneeUnknown(UUID assigneeId) implements EditOutcome {}
}
