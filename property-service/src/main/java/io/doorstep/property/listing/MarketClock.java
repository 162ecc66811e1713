package io.doorstep.property.listing;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Counts how long a listing is on offer.
@Embeddable
class MarketClock {

    private @Nullable Instant firstListedAt;
    private @Nullable Instant listedSince;
    private long listedSeconds;

    void follow(ListingStatus status, Instant now) {
        boolean listed = status == ListingStatus.PUBLISHED;
        if (listed && listedSince == null) {
            listedSince = now;
            firstListedAt = firstListedAt == null ? now : firstListedAt;
        } else if (!listed && listedSince != null) {
            listedSeconds += Duration.between(listedSince, now).toSeconds();
            listedSince = null;
        }
    }

    TimeOnMarket read() {
        return new TimeOnMarket(firstListedAt, listedSince, Duration.ofSeconds(listedSeconds));
    }
}
