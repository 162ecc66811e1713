package io.doorstep.kit.inbox;

import io.doorstep.kit.audit.Cause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes each event once: header → tenant → transaction → remembered → handler.
final class Inbox implements MessageListener<byte[], byte[]> {

    private static final String REMEMBER = """
            insert into processed_event (tenant_id, consumer, event_id, processed_at)
            values (?, ?, ?, ?) on conflict do nothing
            """;

    private final EventHandlers handlers;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final InstantSource clock;

    Inbox(
            EventHandlers handlers,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            JsonMapper json,
            InstantSource clock) {
        this.handlers = handlers;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> message) {
        String type = header(message, "ce_type");
        if (type == null) {
            throw new UnprocessableEventException("The header ce_type is missing", null);
        }
        List<EventHandler> interested = handlers.of(message.topic(), type);
        if (!interested.isEmpty()) {
            EventContext context = context(message, type);
            try (var _ = MDC.putCloseable(LogKeys.TENANT, context.tenantId().toString())) {
                interested.forEach(handler -> take(handler, context, message.value()));
            }
        }
    }

    private void take(EventHandler handler, EventContext context, byte @Nullable [] value) {
        Object data = handler.read(json, value);
        Cause.run(
                "event " + context.type() + " " + context.eventId(),
                () -> Tenancy.runAs(
                        context.tenantId(),
                        () -> transaction.executeWithoutResult(_ -> {
                            if (isNew(handler, context)) {
                                handler.call(data, context);
                            }
                        })));
    }

    private boolean isNew(EventHandler handler, EventContext context) {
        return jdbc.update(
                        REMEMBER,
                        context.tenantId(),
                        handler.consumer(),
                        context.eventId(),
                        Timestamp.from(clock.instant()))
                == 1;
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
