package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricRows.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a business used of what its plan allows.
public record Usage(Calls calls, Seats seats, Storage storage, Tokens tokens) {

    /// @param byPrograms of them those of API keys and partners' programs, which alone the plan limits
    /// @param mostInADay of those, on the busiest day
    /// @param limitPerDay at the end of the period; absent when billing has not said it
    /// @param daysAboveLimit days with more than the limit that held on them
    public record Calls(
            long total,
            List<Used> kinds,
            long byPrograms,
            long mostInADay,
            @Nullable Long limitPerDay,
            long daysAboveLimit) {}

    /// @param taken at the end of the period
    /// @param most at any day's end in it
    /// @param limit at the end of the period; absent when billing has not said it
    public record Seats(long taken, long most, @Nullable Long limit) {}

    /// Of pictures, in bytes.
    ///
    /// @param taken at the end of the period
    /// @param most at any day's end in it
    public record Storage(long taken, long most) {}

    /// Of language models, read and written.
    public record Tokens(long total, List<Used> models) {}

    /// @param key a kind of credential, a model
    public record Used(String key, long value) {

        static List<Used> of(List<Part> parts) {
            return parts.stream()
                    .map(part -> new Used(part.key(), part.value()))
                    .toList();
        }
    }
}
