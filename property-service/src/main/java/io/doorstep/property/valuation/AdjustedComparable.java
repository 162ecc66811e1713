package io.doorstep.property.valuation;

import io.doorstep.property.listing.Money;
import java.util.List;

/// A comparable with its price put right for all in which it differs.
///
/// @param adjusted its price and all adjustments, to the minor unit
/// @param weight how much it counts; all of them together are 1
record AdjustedComparable(Evidence evidence, List<Adjustment> adjustments, Money adjusted, double weight) {

    Money price() {
        return new Money(evidence.amount(), adjusted.currency());
    }

    static AdjustedComparable of(Evidence evidence, List<Adjustment> adjustments, String currency, double weight) {
        long adjusted = evidence.amount();
        for (Adjustment adjustment : adjustments) {
            adjusted += adjustment.amount().amount();
        }
        return new AdjustedComparable(evidence, adjustments, new Money(adjusted, currency), weight);
    }
}
