package io.doorstep.property.savedsearch.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.property.savedsearch.AlertChannel;
import io.doorstep.property.savedsearch.AlertLinks;
import io.doorstep.property.savedsearch.AlertTold;
import io.doorstep.property.savedsearch.messaging.SavedSearchMatchedV1.FoundV1;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Puts alerts on the wire, by the search: so the thousands to whom one listing is news are not one line.
@Component
class AlertEvents {

    private final Outbox outbox;
    private final AlertLinks links;
    private final InstantSource clock;

    AlertEvents(Outbox outbox, AlertLinks links, InstantSource clock) {
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void on(AlertTold.Several told) {
        outbox.publishAll(told.alerts().stream()
                .map(alert -> new OutgoingEvent(
                        "listings",
                        "saved-search.matched",
                        alert.searches().getFirst().id(),
                        onTheWire(alert)))
                .toList());
    }

    private SavedSearchMatchedV1 onTheWire(AlertTold alert) {
        return new SavedSearchMatchedV1(
                alert.client().kind(),
                alert.client().id(),
                AlertChannel.to(alert.client().kind()),
                alert.frequency(),
                alert.askedByClient(),
                alert.searches(),
                alert.listings().stream().map(FoundV1::of).toList(),
                alert.more(),
                links.link(alert.client().id()),
                clock.instant());
    }
}
