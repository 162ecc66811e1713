package io.doorstep.property.listing.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.property.listing.ListingEvent;
import io.doorstep.property.listing.ListingEvent.ListingArchived;
import io.doorstep.property.listing.ListingEvent.ListingDeleted;
import io.doorstep.property.listing.ListingEvent.ListingDrafted;
import io.doorstep.property.listing.ListingEvent.ListingPriceChanged;
import io.doorstep.property.listing.ListingEvent.ListingPublished;
import io.doorstep.property.listing.ListingEvent.ListingSold;
import io.doorstep.property.listing.ListingEvent.ListingUpdated;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts what happened to a listing on the wire.
@Component
class ListingEvents {

    private final Outbox outbox;
    private final InstantSource clock;

    ListingEvents(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ListingEvent event) {
        outbox.publish(new OutgoingEvent("listings", typeOf(event), event.listing().id().value(), onTheWire(event)));
    }

    private static String typeOf(ListingEvent event) {
        return switch (event) {
            case ListingDrafted _ -> "listing.drafted";
            case ListingPublished _ -> "listing.published";
            case ListingUpdated _ -> "listing.updated";
            case ListingPriceChanged _ -> "listing.price-changed";
            case ListingSold _ -> "listing.sold";
            case ListingArchived _ -> "listing.archived";
            case ListingDeleted _ -> "listing.deleted";
        };
    }

    private Record onTheWire(ListingEvent event) {
        Instant now = clock.instant();
        return switch (event) {
            case ListingPriceChanged(var listing, var oldPrice, var newPrice) ->
                new ListingPriceChangedV1(
                        listing.id().value(), listing.reference(), listing.title(), oldPrice, newPrice, now);
            case ListingDrafted _, ListingPublished _, ListingUpdated _, ListingSold _, ListingArchived _, ListingDeleted _ ->
                ListingChangedV1.of(event.listing(), now);
        };
    }
}
