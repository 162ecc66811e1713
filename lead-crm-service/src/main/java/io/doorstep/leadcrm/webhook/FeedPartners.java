package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps an event for those who pull, and sends it to every endpoint that wants it.
@Component
public class FeedPartners {

    private final PartnerEvents partnerEvents;
    private final Deliveries deliveries;
    private final DeliveryQueue queue;
    private final Retention retention;
    private final MessageBody body;
    private final InstantSource clock;
    private final Set<UUID> retained = ConcurrentHashMap.newKeySet();

    FeedPartners(
            PartnerEvents partnerEvents,
            Deliveries deliveries,
            DeliveryQueue queue,
            Retention retention,
            JsonMapper json,
            InstantSource clock) {
        this.partnerEvents = partnerEvents;
        this.deliveries = deliveries;
        this.queue = queue;
        this.retention = retention;
        this.body = new MessageBody(json);
        this.clock = clock;
    }

    @Transactional
    public void feed(UUID eventId, String type, Instant occurredAt, JsonNode data) {
        partnerEvents.store(eventId, type, occurredAt, body.write(type, occurredAt, data));
        queue.sendNow(deliveries.fanOut(eventId, type, clock.instant()));
        if (retained.add(Tenancy.current())) {
            retention.begin();
        }
    }
}
