package io.doorstep.notification.realtime.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import io.doorstep.notification.realtime.Bell;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ListingListener {

    private final Bell bell;

    ListingListener(Bell bell) {
        this.bell = bell;
    }

    @OnEvent(
            topic = "listings",
            type = {
                "listing.drafted",
                "listing.published",
                "listing.updated",
                "listing.price-changed",
                "listing.sold",
                "listing.archived",
                "listing.deleted"
            })
    void on(List<Received<ListingMoved>> listings) {
        bell.listingsChanged(listings.stream()
                .map(listing -> listing.data().listingId())
                .distinct()
                .toList());
    }

    record ListingMoved(UUID listingId) {}
}
