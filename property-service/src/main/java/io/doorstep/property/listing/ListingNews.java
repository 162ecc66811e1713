package io.doorstep.property.listing;

import io.doorstep.property.listing.ListingEvent.ListingArchived;
import io.doorstep.property.listing.ListingEvent.ListingDeleted;
import io.doorstep.property.listing.ListingEvent.ListingDrafted;
import io.doorstep.property.listing.ListingEvent.ListingPriceChanged;
import io.doorstep.property.listing.ListingEvent.ListingPublished;
import io.doorstep.property.listing.ListingEvent.ListingSold;
import io.doorstep.property.listing.ListingEvent.ListingUpdated;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells what a write means: which events a change of a listing is.
@Component
class ListingNews {

    private final ApplicationEventPublisher events;
    private final ListingHistory history;

    ListingNews(ApplicationEventPublisher events, ListingHistory history) {
        this.events = events;
        this.history = history;
    }

    void tellAdded(ListingSnapshot listing) {
        history.noteAdded(listing);
        events.publishEvent(new ListingWritten(null, listing));
        publish(
                switch (listing.status()) {
                    case DRAFT -> new ListingDrafted(listing);
                    case PUBLISHED, UNDER_OFFER -> new ListingPublished(listing, false);
                    case SOLD -> new ListingSold(listing);
                    case ARCHIVED -> new ListingArchived(listing);
                });
    }

    void tellChanged(ListingSnapshot before, ListingSnapshot after) {
        history.noteChanged(before, after);
        events.publishEvent(new ListingWritten(before, after));
        if (!before.facts().equals(after.facts())) {
            publish(new ListingUpdated(after));
        }
        if (!Objects.equals(before.facts().price(), after.facts().price())) {
            publish(new ListingPriceChanged(
                    after, before.facts().price(), after.facts().price()));
        }
        if (before.status() != after.status()) {
            publish(
                    switch (after.status()) {
                        case DRAFT -> new ListingDrafted(after);
                        case PUBLISHED -> new ListingPublished(after, before.wasListed());
                        case UNDER_OFFER -> new ListingUpdated(after);
                        case SOLD -> new ListingSold(after);
                        case ARCHIVED -> new ListingArchived(after);
                    });
        }
    }

    void tellDeleted(ListingSnapshot listing) {
        publish(new ListingDeleted(listing));
    }

    private void publish(ListingEvent event) {
        events.publishEvent(event);
    }

    /// Once a transaction, after all else.
    void tellWritten() {
        events.publishEvent(new ListingsChanged());
    }
}
