package io.doorstep.notification.realtime.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import io.doorstep.notification.realtime.Bell;
import java.util.List;
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
    void onDrafted(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.published")
    void onPublished(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.updated")
    void onUpdated(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.price-changed")
    void onRepriced(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.sold")
    void onSold(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.archived")
    void onArchived(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    @OnEvent(topic = TOPIC, type = "listing.deleted")
    void onDeleted(List<Received<ListingMoved>> listings) {
        ring(listings);
    }

    private void ring(List<Received<ListingMoved>> listings) {
        bell.listingsChanged(listings.stream()
                .map(listing -> listing.data().listingId())
                .distinct()
                .toList());
    }

    record ListingMoved(UUID listingId) {}
}
