package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps an event for those who pull, and sends it to every endpoint that wants it.
@Component
public class FeedPartners {

    private final Deliveries deliveries;
    private final DeliveryQueue queue;
    private final Retention retention;
    private final JsonMapper json;
    private final MessageBody body;
    private final InstantSource clock;
    private final Set<UUID> retained = ConcurrentHashMap.newKeySet();

    FeedPartners(
            Deliveries deliveries, DeliveryQueue queue, Retention retention, JsonMapper json, InstantSource clock) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.retention = retention;
        this.json = json;
        this.body = new MessageBody(json);
        this.clock = clock;
    }

    /// For an event of this service: told in the transaction of the change, so that partners hear of it if and only
    /// if it happened.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID eventId, String type, Object data) {
        feed(eventId, type, clock.instant(), json.valueToTree(data));
    }

    /// For an event of another service.
    @Transactional
    public void feed(UUID eventId, String type, Instant occurredAt, JsonNode data) {
        String message = body.write(type, occurredAt, data);
        queue.sendNow(deliveries.fanOut(eventId, type, occurredAt, message, clock.instant()));
        if (retained.add(Tenancy.current())) {
            retention.begin();
        }
    }
}
