package io.doorstep.property.archiving;

import io.doorstep.property.listing.ListListings;
import io.doorstep.property.listing.ListListings.Filter;
import io.doorstep.property.listing.ListingOrder;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds listings that have rested for long enough, those that rest longest first.
@Component
class FindResting {

    private static final Set<ListingStatus> SOLD = Set.of(ListingStatus.SOLD);
    private static final Set<ListingStatus> OFFERED =
            Set.of(ListingStatus.DRAFT, ListingStatus.PUBLISHED, ListingStatus.UNDER_OFFER);

    private final ListListings listListings;
    private final InstantSource clock;

    FindResting(ListListings listListings, InstantSource clock) {
        this.listListings = listListings;
        this.clock = clock;
    }

    List<ListingSnapshot> list(RestingTime time, int limit) {
        List<ListingSnapshot> resting = new ArrayList<>();
        if (time.soldAfter() != null) {
            resting.addAll(list(time.soldAfter(), SOLD, limit));
        }
        if (time.unchangedAfter() != null && resting.size() < limit) {
            resting.addAll(list(time.unchangedAfter(), OFFERED, limit - resting.size()));
        }
        return resting;
    }

    private List<ListingSnapshot> list(int days, Set<ListingStatus> statuses, int limit) {
        Instant since = clock.instant().minus(Duration.ofDays(days));
        return listListings.list(Filter.restingSince(since, statuses), ListingOrder.FIRST_TOUCHED, null, limit);
    }
}
