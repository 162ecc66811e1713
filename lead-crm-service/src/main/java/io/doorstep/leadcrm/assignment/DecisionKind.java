package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.Outcome;

/// What sort of thing was decided about who has a lead.
public enum DecisionKind {
    /// The rules gave it to somebody.
    ASSIGNED,

    /// It was put where it can be claimed.
    POOLED,

    /// Nobody got it.
    WAITING,

    /// Somebody gave it to somebody.
    BY_HAND,

    /// Somebody took it out of a pond.
    CLAIMED,

    /// Whoever has it will take care of it.
    ACCEPTED,

    /// Whoever had it does not want it.
    DECLINED,

    /// Whoever had it did nothing with it in time.
    NOT_ACCEPTED,

    /// Nobody did anything with it for days.
    RECYCLED;

    static DecisionKind of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Assigned _ -> ASSIGNED;
            case Outcome.ToPond _ -> POOLED;
            case Outcome.Waiting _ -> WAITING;
        };
    }
}
