package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.PriceRange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/// @param min in minor units, inclusive, as is the other end
/// @param currency ISO 4217
record PriceRangeBody(
        @Nullable @PositiveOrZero Long min,
        @Nullable @PositiveOrZero Long max,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    static @Nullable PriceRangeBody of(@Nullable PriceRange range) {
        return range == null ? null : new PriceRangeBody(range.min(), range.max(), range.currency());
    }

    PriceRange toRange() {
        return new PriceRange(min, max, currency);
    }
}
