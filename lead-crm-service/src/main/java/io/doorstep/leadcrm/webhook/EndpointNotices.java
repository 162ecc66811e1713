package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells how an endpoint fares on the other endpoints that asked for it, never where it is: an address may hold a key.
@Component
class EndpointNotices {

    private final FeedPartners feedPartners;
    private final Ids ids;

    EndpointNotices(FeedPartners feedPartners, Ids ids) {
        this.feedPartners = feedPartners;
        this.ids = ids;
    }

    @EventListener
    void on(EndpointFailing event) {
        tell(
                "endpoint.failing",
                new Notice(event.endpointId(), event.reason(), event.failingSince(), event.occurredAt()));
    }

    @EventListener
    void on(EndpointDisabled event) {
        tell(
                "endpoint.disabled",
                new Notice(event.endpointId(), event.reason(), event.failingSince(), event.occurredAt()));
    }

    @EventListener
    void on(EndpointRecovered event) {
        tell("endpoint.recovered", new Notice(event.endpointId(), null, event.failingSince(), event.occurredAt()));
    }

    private void tell(String type, Notice notice) {
        feedPartners.tell(ids.next(), type, notice);
    }

    /// What a partner reads.
    record Notice(UUID endpointId, @Nullable String reason, Instant failingSince, Instant occurredAt) {}
}
