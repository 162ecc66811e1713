package io.doorstep.chatai.assistant.reading;

import org.jspecify.annotations.Nullable;

/// From a least to a most, each of which may be open.
public record Span(@Nullable Long min, @Nullable Long max) {
    public static final Span OPEN = new Span(null, null);

    public static Span atLeast(long min) {
        return new Span(min, null);
    }

    public static Span atMost(long max) {
        return new Span(null, max);
    }

    /// The later end wins; an earlier one that contradicts it is given up.
    public Span with(Span later) {
        var low = later.min != null ? later.min : min;
        var high = later.max != null ? later.max : max;
        if (low == null || high == null || low <= high) {
            return new Span(low, high);
        }
        return later.max != null ? new Span(later.min, high) : new Span(low, null);
    }
}
