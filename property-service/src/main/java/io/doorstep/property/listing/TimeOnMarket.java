package io.doorstep.property.listing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// For how long a listing has been on offer, all times together; while it is under offer the clock stands.
///
/// @param firstListedAt when the public saw it first; absent until then
/// @param listedSince absent while it is not on offer
/// @param before the stretches that are over
public record TimeOnMarket(
        @Nullable Instant firstListedAt, @Nullable Instant listedSince, Duration before) {

    /// Whole days until then.
    public long daysUntil(Instant now) {
        return before.plus(listedSince == null ? Duration.ZERO : Duration.between(listedSince, now))
                .toDays();
    }
}
