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

    ListingNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tellAdded(ListingSnapshot listing) {
        publish(
                listing.status() == ListingStatus.PUBLISHED
                        ? new ListingPublished(listing)
                        : new ListingDrafted(listing));
    }

    void tellChanged(ListingSnapshot before, ListingSnapshot after) {
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
                        case PUBLISHED -> new ListingPublished(after);
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
