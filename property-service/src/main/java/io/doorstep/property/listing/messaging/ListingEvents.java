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
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts what happened to listings on the wire, all of a transaction at once, since an import tells of hundreds.
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
        waiting()
                .add(new OutgoingEvent(
                        "listings", typeOf(event), event.listing().id().value(), onTheWire(event)));
    }

    /// What happened in the running transaction until now.
    @SuppressWarnings("unchecked")
    private List<OutgoingEvent> waiting() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<OutgoingEvent>) bound;
        }
        List<OutgoingEvent> events = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, events);
        TransactionSynchronizationManager.registerSynchronization(new PublishBeforeCommit(events));
        return events;
    }

    private final class PublishBeforeCommit implements TransactionSynchronization {

        private final List<OutgoingEvent> events;

        PublishBeforeCommit(List<OutgoingEvent> events) {
            this.events = events;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            outbox.publishAll(events);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ListingEvents.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ListingEvents.this, events);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(ListingEvents.this);
        }
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
            case ListingDrafted _,
                    ListingPublished _,
                    ListingUpdated _,
                    ListingSold _,
                    ListingArchived _,
                    ListingDeleted _ -> ListingChangedV1.of(event.listing(), now);
        };
    }
}
