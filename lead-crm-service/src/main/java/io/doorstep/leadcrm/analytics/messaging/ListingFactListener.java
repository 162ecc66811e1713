package io.doorstep.leadcrm.analytics.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import io.doorstep.leadcrm.analytics.Fact;
import io.doorstep.leadcrm.analytics.FactKind;
import io.doorstep.leadcrm.analytics.RecordFact;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class ListingFactListener {

    private final RecordFact recordFact;

    ListingFactListener(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    @OnEvent(topic = "listings", type = "listing.drafted")
    void onDrafted(List<Received<Listing>> listings) {
        record(FactKind.LISTING_DRAFTED, listings);
    }

    @OnEvent(topic = "listings", type = "listing.published")
    void onPublished(List<Received<Listing>> listings) {
        record(FactKind.LISTING_PUBLISHED, listings);
    }

    @OnEvent(topic = "listings", type = "listing.sold")
    void onSold(List<Received<Listing>> listings) {
        record(FactKind.LISTING_SOLD, listings);
    }

    @OnEvent(topic = "listings", type = "listing.deleted")
    void onDeleted(List<Received<Listing>> listings) {
        record(FactKind.LISTING_DELETED, listings);
    }

    /// Each window stands for itself.
    @OnEvent(topic = "listings", type = "listing.viewed")
    void onViewed(List<Received<Viewed>> listings) {
        record(listings, listing -> Fact.of(FactKind.LISTING_VIEWED, listing.listingId(), listing.windowStart())
                .times(listing.views()));
    }

    private void record(FactKind kind, List<Received<Listing>> listings) {
        record(listings, listing -> Fact.of(kind, listing.listingId(), listing.occurredAt()));
    }

    private <T> void record(List<Received<T>> listings, Function<T, Fact> fact) {
        Map<UUID, Fact> facts = new LinkedHashMap<>();
        listings.forEach(listing -> facts.put(listing.context().eventId(), fact.apply(listing.data())));
        recordFact.recordAll(facts);
    }

    record Viewed(UUID listingId, Instant windowStart, long views) {}

    record Listing(UUID listingId, Instant occurredAt) {}
}
