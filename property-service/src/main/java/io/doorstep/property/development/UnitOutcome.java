package io.doorstep.property.development;

import java.util.UUID;

/// Every way in which a write to one unit can end.
sealed interface UnitOutcome {

    record Kept(Unit unit) implements UnitOutcome {}

    record Deleted() implements UnitOutcome {}

    record NotFound(UUID id) implements UnitOutcome {}

    record CodeTaken(String code) implements UnitOutcome {}

    /// Somebody else was first, or it is sold.
    record Taken(UnitStatus status) implements UnitOutcome {}

    /// The time up to which it should be kept is over, or too far away.
    record TimeImpossible(int mostDays) implements UnitOutcome {}

    record PlotLimitReached(long limit, long used) implements UnitOutcome {}
}
