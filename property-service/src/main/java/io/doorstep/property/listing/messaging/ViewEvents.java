package io.doorstep.property.listing.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.property.listing.ListingsViewed;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells how often listings were looked at, one event for each listing and window.
@Component
class ViewEvents {

    private final Outbox outbox;

    ViewEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ListingsViewed viewed) {
        outbox.publishAll(viewed.views().entrySet().stream()
                .map(listing -> new OutgoingEvent(
                        "listings",
                        "listing.viewed",
                        listing.getKey().value(),
                        new ListingViewedV1(
                                listing.getKey().value(),
                                viewed.windowStart(),
                                viewed.windowEnd(),
                                listing.getValue())))
                .toList());
    }

    /// `listing.viewed` on the wire.
    record ListingViewedV1(UUID listingId, Instant windowStart, Instant windowEnd, long views) {}
}
