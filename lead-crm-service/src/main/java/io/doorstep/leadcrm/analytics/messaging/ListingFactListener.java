package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ListingFactListener {

    private final RecordFact recordFact;

    ListingFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = "listings", type = "listing.drafted")
    void onDrafted(Listing listing, EventContext event) {
        record(FactKind.LISTING_DRAFTED, listing, event);
    }

    @OnEvent(topic = "listings", type = "listing.published")
    void onPublished(Listing listing, EventContext event) {
        record(FactKind.LISTING_PUBLISHED, listing, event);
    }

    @OnEvent(topic = "listings", type = "listing.sold")
    void onSold(Listing listing, EventContext event) {
        record(FactKind.LISTING_SOLD, listing, event);
    }

    @OnEvent(topic = "listings", type = "listing.deleted")
    void onDeleted(Listing listing, EventContext event) {
        record(FactKind.LISTING_DELETED, listing, event);
    }

    /// Each window stands for itself.
    @OnEvent(topic = "listings", type = "listing.viewed")
    void onViewed(Viewed listing, EventContext event) {
        recordFact.record(
                event.eventId(),
                Fact.of(FactKind.LISTING_VIEWED, listing.listingId(), listing.windowStart())
                        .times(listing.views()));
    }

    private void record(FactKind kind, Listing listing, EventContext event) {
        recordFact.record(event.eventId(), Fact.of(kind, listing.listingId(), listing.occurredAt()));
    }

    record Viewed(UUID listingId, Instant windowStart, long views) {}

    record Listing(UUID listingId, Instant occurredAt) {}
}
