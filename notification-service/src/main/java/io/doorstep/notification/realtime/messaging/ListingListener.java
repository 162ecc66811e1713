package io.doorstep.notification.realtime.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.realtime.Bell;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ListingListener {

    private static final String TOPIC = "listings";

    private final Bell bell;

    ListingListener(Bell bell) {
        this.bell = bell;
    }

    @OnEvent(topic = TOPIC, type = "listing.drafted")
    void onDrafted(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.published")
    void onPublished(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.updated")
    void onUpdated(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.price-changed")
    void onRepriced(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.sold")
    void onSold(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.archived")
    void onArchived(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    @OnEvent(topic = TOPIC, type = "listing.deleted")
    void onDeleted(ListingMoved listing) {
        bell.listingChanged(listing.listingId());
    }

    record ListingMoved(UUID listingId) {}
}
