package io.doorstep.billing.usage;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ListingListener {

    private static final String TOPIC = "listings";

    private final CountPlots countPlots;

    ListingListener(CountPlots countPlots) {
        this.countPlots = countPlots;
    }

    @OnEvent(topic = TOPIC, type = "listing.published")
    void onPublished(ListingMoved listing, EventContext context) {
        countPlots.count(listing.use(context, true));
    }

    @OnEvent(topic = TOPIC, type = "listing.drafted")
    void onDrafted(ListingMoved listing, EventContext context) {
        countPlots.count(listing.use(context, false));
    }

    @OnEvent(topic = TOPIC, type = "listing.archived")
    void onArchived(ListingMoved listing, EventContext context) {
        countPlots.count(listing.use(context, false));
    }

    @OnEvent(topic = TOPIC, type = "listing.sold")
    void onSold(ListingMoved listing, EventContext context) {
        countPlots.count(listing.use(context, false));
    }

    @OnEvent(topic = TOPIC, type = "listing.deleted")
    void onDeleted(ListingMoved listing, EventContext context) {
        countPlots.count(listing.use(context, false));
    }

    @OnEvent(topic = TOPIC, type = "unit.offered")
    void onUnitOffered(UnitMoved unit, EventContext context) {
        countPlots.count(unit.use(context, true));
    }

    @OnEvent(topic = TOPIC, type = "unit.withdrawn")
    void onUnitWithdrawn(UnitMoved unit, EventContext context) {
        countPlots.count(unit.use(context, false));
    }

    /// A part of a development takes a plot as a listing does.
    record UnitMoved(UUID unitId, Instant occurredAt) {

        PlotUse use(EventContext context, boolean inUse) {
            return new PlotUse(context.eventId(), unitId, inUse, occurredAt);
        }
    }

    record ListingMoved(UUID listingId, Instant occurredAt) {

        PlotUse use(EventContext context, boolean inUse) {
            return new PlotUse(context.eventId(), listingId, inUse, occurredAt);
        }
    }
}
