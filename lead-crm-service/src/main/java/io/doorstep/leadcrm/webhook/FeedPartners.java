package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.inbox.Received;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.webhook.FanOut.Message;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
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

    private final FanOut fanOut;
    private final DeliveryQueue queue;
    private final Retention retention;
    private final JsonMapper json;
    private final MessageBody body;
    private final InstantSource clock;
    private final Set<UUID> retained = ConcurrentHashMap.newKeySet();

    FeedPartners(FanOut fanOut, DeliveryQueue queue, Retention retention, JsonMapper json, InstantSource clock) {
        this.fanOut = fanOut;
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
        store(List.of(message(eventId, type, clock.instant(), json.valueToTree(data))));
    }

    /// Many events of this service at once; what they say is kept in their order.
    ///
    /// @param eventIds of the events, one by one
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellAll(List<UUID> eventIds, List<OutgoingEvent> events) {
        Instant now = clock.instant();
        List<Message> messages = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            OutgoingEvent event = events.get(i);
            messages.add(message(eventIds.get(i), event.type(), now, json.valueToTree(event.data())));
        }
        store(messages);
    }

    /// For events of another service.
    @Transactional
    public void feed(List<Received<JsonNode>> events) {
        store(events.stream()
                .map(event -> message(
                        event.context().eventId(),
                        event.context().type(),
                        event.context().time(),
                        event.data()))
                .toList());
    }

    private void store(List<Message> messages) {
        queue.sendNow(fanOut.store(messages, clock.instant()));
        retain();
    }

    private Message message(UUID eventId, String type, Instant occurredAt, JsonNode data) {
        return Message.of(eventId, type, occurredAt, body.write(type, occurredAt, data), data);
    }

    private void retain() {
        if (retained.add(Tenancy.current())) {
            retention.begin();
        }
    }
}
