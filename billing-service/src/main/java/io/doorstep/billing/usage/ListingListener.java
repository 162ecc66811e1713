package io.doorstep.billing.usage;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.inbox.Received;
import java.time.Instant;
import java.util.List;
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
    void onPublished(List<Received<ListingMoved>> listings) {
        count(listings, ListingMoved::use, true);
    }

    @OnEvent(
            topic = TOPIC,
            type = {"listing.drafted", "listing.archived", "listing.sold", "listing.deleted"})
    void onOutOfUse(List<Received<ListingMoved>> listings) {
        count(listings, ListingMoved::use, false);
    }

    @OnEvent(topic = TOPIC, type = "unit.offered")
    void onUnitOffered(List<Received<UnitMoved>> units) {
        count(units, UnitMoved::use, true);
    }

    @OnEvent(topic = TOPIC, type = "unit.withdrawn")
    void onUnitWithdrawn(List<Received<UnitMoved>> units) {
        count(units, UnitMoved::use, false);
    }

    private <T> void count(List<Received<T>> moved, Use<T> use, boolean inUse) {
        countPlots.count(moved.stream()
                .map(one -> use.of(one.data(), one.context(), inUse))
                .toList());
    }

    private interface Use<T> {

        PlotUse of(T moved, EventContext context, boolean inUse);
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
