package io.doorstep.leadcrm.appointment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// From when to when.
record PeriodRequest(@NotNull Instant startsAt, @NotNull Instant endsAt) {

    private static final Duration LONGEST = Duration.ofHours(24);

    @AssertTrue(message = "an appointment ends after it begins, within a day")
    boolean isUsable() {
        return isUsable(startsAt, endsAt);
    }

    static boolean isUsable(@Nullable Instant start, @Nullable Instant end) {
        return start == null
                || end == null
                || end.isAfter(start) && Duration.between(start, end).compareTo(LONGEST) <= 0;
    }
}
