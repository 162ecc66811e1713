package io.doorstep.property.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What can be done to many listings at once.
public sealed interface BulkAction {

    record Archive() implements BulkAction {}

    record Publish() implements BulkAction {}

    record Delete() implements BulkAction {}

    /// @param by what is added; less than nothing makes it cheaper
    record AddToPrice(Money by) implements BulkAction {}

    /// @param percent what is added, -5 is a twentieth less; half a coin goes to the even one
    record AddPercent(BigDecimal percent) implements BulkAction {

        BigDecimal of(Money price) {
            BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
            return BigDecimal.valueOf(price.amount()).multiply(factor).setScale(0, RoundingMode.HALF_EVEN);
        }
    }
}
