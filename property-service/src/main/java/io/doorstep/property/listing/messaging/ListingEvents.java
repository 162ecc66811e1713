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
import io.doorstep.property.listing.TransactionBatch;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts what happened to listings on the wire, all of a transaction at once, since an import tells of hundreds.
@Component
class ListingEvents {

    private final TransactionBatch<OutgoingEvent> waiting;
    private final InstantSource clock;

    ListingEvents(Outbox outbox, InstantSource clock) {
        this.waiting = new TransactionBatch<>(outbox::publishAll);
        this.clock = clock;
    }

    @EventListener
    void on(ListingEvent event) {
        waiting.add(new OutgoingEvent(
                "listings", typeOf(event), event.listing().id().value(), onTheWire(event)));
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
                ListingPriceChangedV1.of(listing, oldPrice, newPrice, now);
            case ListingPublished(var listing, var backOnMarket) ->
                ListingChangedV1.of(listing, backOnMarket ? true : null, now);
            case ListingDrafted _, ListingUpdated _, ListingSold _, ListingArchived _, ListingDeleted _ ->
                ListingChangedV1.of(event.listing(), null, now);
        };
    }
}
