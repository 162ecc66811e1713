package io.doorstep.property.search.filter;

import org.jspecify.annotations.Nullable;

/// From a least to a most, both included; absent is without bound.
public record Range(@Nullable Double min, @Nullable Double max) {

    public static Range atLeast(double min) {
        return new Range(min, null);
    }

    public static Range atMost(double max) {
        return new Range(null, max);
    }

    public static Range exactly(double value) {
        return new Range(value, value);
    }

    /// Either end may be the smaller one.
    public static Range between(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    /// The other one's bounds, and this one's where it has none.
    public Range overlaidWith(Range other) {
        return new Range(other.min == null ? min : other.min, other.max == null ? max : other.max);
    }
}
