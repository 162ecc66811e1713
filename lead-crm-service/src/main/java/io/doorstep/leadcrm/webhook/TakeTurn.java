package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.Deliveries.Outgoing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds out whether a delivery may be tried now, and signs it.
@Component
class TakeTurn {

    private final Deliveries deliveries;
    private final WebhookEndpoints endpoints;
    private final EndpointHealth health;
    private final RetryLadder ladder;
    private final InstantSource clock;

    TakeTurn(
            Deliveries deliveries,
            WebhookEndpoints endpoints,
            EndpointHealth health,
            RetryLadder ladder,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.endpoints = endpoints;
        this.health = health;
        this.ladder = ladder;
        this.clock = clock;
    }

    @Transactional
    Turn take(UUID id) {
        Optional<Outgoing> delivery = deliveries.findPending(id);
        return delivery.isEmpty() ? new Turn.Over() : take(delivery.get());
    }

    private Turn take(Outgoing delivery) {
        WebhookEndpoint endpoint = endpoints.getReferenceById(delivery.endpointId());
        if (!endpoint.isEnabled()) {
            deliveries.cancel(delivery.id());
            return new Turn.Over();
        }
        Instant now = clock.instant();
        return health.find(endpoint.id())
                .filter(state -> state.restsAt(now))
                .map(EndpointHealth.State::restingUntil)
                .<Turn>map(until -> new Turn.Later(ladder.shortlyAfter(until)))
                .orElseGet(
                        () -> new Turn.Now(delivery, endpoint.message(delivery.eventId(), now, delivery.body()), now));
    }
}
