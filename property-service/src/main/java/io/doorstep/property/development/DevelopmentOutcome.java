package io.doorstep.property.development;

import java.math.BigDecimal;
import java.util.UUID;

/// Every way in which a write to a development can end.
sealed interface DevelopmentOutcome {

    record Kept(Development development) implements DevelopmentOutcome {}

    record Deleted() implements DevelopmentOutcome {}

    record NotFound(UUID id) implements DevelopmentOutcome {}

    record NameTaken(UUID by) implements DevelopmentOutcome {}

    /// @param percent what the instalments add up to instead of 100
    record PlanDoesNotAddUp(BigDecimal percent) implements DevelopmentOutcome {}

    /// It is deleted when its units are.
    record HasUnits(long count) implements DevelopmentOutcome {}
}
