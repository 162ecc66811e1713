package io.doorstep.leadcrm.assignment.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import io.doorstep.leadcrm.assignment.FollowPrices;
import io.doorstep.leadcrm.assignment.FollowPrices.Asked;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class ListingListener {

    private final FollowPrices followPrices;

    ListingListener(FollowPrices followPrices) {
        this.followPrices = followPrices;
    }

    @OnEvent(
            topic = "listings",
            type = {"listing.published", "listing.updated"})
    void onListing(List<Received<Listing>> listings) {
        follow(listings, listing -> asked(listing.listingId(), listing.price()));
    }

    @OnEvent(topic = "listings", type = "listing.price-changed")
    void onPriceChanged(List<Received<Repriced>> listings) {
        follow(listings, listing -> asked(listing.listingId(), listing.newPrice()));
    }

    private <T> void follow(List<Received<T>> listings, Function<T, Asked> asked) {
        followPrices.follow(listings.stream().map(Received::data).map(asked).toList());
    }

    private static Asked asked(UUID listing, Price price) {
        return new Asked(listing, price.amount(), price.currency());
    }

    record Listing(UUID listingId, Price price) {}

    record Repriced(UUID listingId, Price newPrice) {}

    record Price(long amount, String currency) {}
}
