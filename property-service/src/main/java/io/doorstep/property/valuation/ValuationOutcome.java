package io.doorstep.property.valuation;

import java.util.List;
import java.util.UUID;

/// Every way in which a valuation can end.
sealed interface ValuationOutcome {

    record Valued(Valuation valuation) implements ValuationOutcome {}

    /// @param missing fields without which homes cannot be compared
    record FactsMissing(List<String> missing) implements ValuationOutcome {}

    /// @param found so many whose price is known
    record TooFewComparables(int found, int needed) implements ValuationOutcome {}

    record NoSuchListing(UUID id) implements ValuationOutcome {}
}
