package io.doorstep.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// An event as it came, and who takes it.
record Delivery(ConsumerRecord<byte[], byte[]> message, EventContext context, List<EventHandler> takers) {

    /// @return empty when nobody here takes it
    /// @throws UnprocessableEventException when its headers are not what they should be
    static Optional<Delivery> find(ConsumerRecord<byte[], byte[]> message, EventHandlers handlers) {
        String type = required(message, "ce_type");
        List<EventHandler> takers = handlers.of(message.topic(), type);
        return takers.isEmpty() ? Optional.empty() : Optional.of(new Delivery(message, context(message, type), takers));
    }

    byte @Nullable [] value() {
        return message.value();
    }

    String type() {
        return context.type();
    }

    Delivery to(EventHandler taker) {
        return new Delivery(message, context, List.of(taker));
    }

    /// Whether it may be taken in one transaction with a neighbour.
    boolean joins(Delivery other) {
        return takesNeighbours()
                && other.takesNeighbours()
                && context.tenantId().equals(other.context.tenantId());
    }

    private boolean takesNeighbours() {
        return takers.stream().allMatch(EventHandler::takesMany);
    }

    private static EventContext context(ConsumerRecord<byte[], byte[]> message, String type) {
        try {
            String time = header(message, "ce_time");
            return new EventContext(
                    UUID.fromString(required(message, "ce_id")),
                    UUID.fromString(required(message, "ce_tenantid")),
                    required(message, "ce_subject"),
                    type,
                    time == null ? Instant.ofEpochMilli(message.timestamp()) : Instant.parse(time));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnprocessableEventException("A header is not what it should be", e);
        }
    }

    private static String required(ConsumerRecord<byte[], byte[]> message, String name) {
        String value = header(message, name);
        if (value == null) {
            throw new UnprocessableEventException("The header " + name + " is missing", null);
        }
        return value;
    }

    static @Nullable String header(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
