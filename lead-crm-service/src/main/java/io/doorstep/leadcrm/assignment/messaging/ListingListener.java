package io.doorstep.leadcrm.assignment.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.assignment.FollowPrices;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ListingListener {

    private final FollowPrices followPrices;

    ListingListener(FollowPrices followPrices) {
        this.followPrices = followPrices;
    }

    @OnEvent(topic = "listings", type = "listing.published")
    void onPublished(Listing listing) {
        followPrices.follow(
                listing.listingId(), listing.price().amount(), listing.price().currency());
    }

    @OnEvent(topic = "listings", type = "listing.updated")
    void onUpdated(Listing listing) {
        followPrices.follow(
                listing.listingId(), listing.price().amount(), listing.price().currency());
    }

    @OnEvent(topic = "listings", type = "listing.price-changed")
    void onPriceChanged(Repriced listing) {
        followPrices.follow(
                listing.listingId(),
                listing.newPrice().amount(),
                listing.newPrice().currency());
    }

    record Listing(UUID listingId, Price price) {}

    record Repriced(UUID listingId, Price newPrice) {}

    record Price(long amount, String currency) {}
}
