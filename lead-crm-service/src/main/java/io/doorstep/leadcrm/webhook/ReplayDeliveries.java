package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.ReplayOutcome.EndpointOff;
import io.doorstep.leadcrm.webhook.ReplayOutcome.NotFound;
import io.doorstep.leadcrm.webhook.ReplayOutcome.Scheduled;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends once more what an endpoint missed or lost, under the same ids.
@Component
public class ReplayDeliveries {

    private static final int AT_ONCE = 10_000;

    private final WebhookEndpoints endpoints;
    private final Replays replays;
    private final DeliveryQueue queue;
    private final InstantSource clock;

    ReplayDeliveries(WebhookEndpoints endpoints, Replays replays, DeliveryQueue queue, InstantSource clock) {
        this.endpoints = endpoints;
        this.replays = replays;
        this.queue = queue;
        this.clock = clock;
    }

    @Transactional
    public ReplayOutcome replay(UUID endpointId, ReplayWanted wanted) {
        WebhookEndpoint endpoint = endpoints.findById(endpointId).orElse(null);
        if (endpoint == null) {
            return new NotFound(endpointId);
        }
        if (!endpoint.isEnabled()) {
            return new EndpointOff(Objects.requireNonNullElse(endpoint.disabledReason(), "Disabled"));
        }
        Instant now = clock.instant();
        List<UUID> found =
                switch (wanted) {
                    case ReplayWanted.One(var delivery) -> replays.one(endpointId, delivery, now);
                    case ReplayWanted.Range(var from, var to) -> replays.range(endpoint, from, to, now, AT_ONCE);
                    case ReplayWanted.Failures() -> replays.failures(endpointId, now, AT_ONCE);
                };
        queue.sendNow(found);
        return new Scheduled(found.size(), found.size() == AT_ONCE);
    }
}
