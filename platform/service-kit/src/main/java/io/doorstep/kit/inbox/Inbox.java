package io.doorstep.kit.inbox;

import static java.util.Comparator.comparing;

import io.doorstep.kit.audit.Cause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes each event once: header → tenant → transaction → remembered → handlers.
final class Inbox implements MessageListener<byte[], byte[]> {

    private static final String REMEMBER = """
            insert into processed_event (tenant_id, consumer, event_id, processed_at)
            select ?, consumer, ?, ? from unnest(?) as consumer
            on conflict do nothing
            returning consumer
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
                take(interested, context, message.value());
            }
        }
    }

    /// All in one transaction, as most events trouble nobody; where one fails, each in its own, so that it keeps nobody
    /// else from the event.
    private void take(List<EventHandler> interested, EventContext context, byte @Nullable [] value) {
        try {
            takeTogether(interested, context, value);
        } catch (RuntimeException failure) {
            if (interested.size() == 1) {
                throw failure;
            }
            takeOneByOne(interested, context, value);
        }
    }

    /// @throws RuntimeException of one who failed, preferably of one who may yet succeed
    private void takeOneByOne(List<EventHandler> interested, EventContext context, byte @Nullable [] value) {
        List<RuntimeException> failures = new ArrayList<>();
        for (EventHandler handler : interested) {
            try {
                takeTogether(List.of(handler), context, value);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream()
                .min(comparing(failure -> failure instanceof UnprocessableEventException))
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    private void takeTogether(List<EventHandler> interested, EventContext context, byte @Nullable [] value) {
        Map<EventHandler, Object> data = new LinkedHashMap<>();
        interested.forEach(handler -> data.put(handler, handler.read(json, value)));
        Cause.run(
                "event " + context.type() + " " + context.eventId(),
                () -> Tenancy.runAs(
                        context.tenantId(),
                        () -> transaction.executeWithoutResult(_ -> {
                            Set<String> newTo = remember(interested, context);
                            data.forEach((handler, read) -> {
                                if (newTo.contains(handler.consumer())) {
                                    handler.call(read, context);
                                }
                            });
                        })));
    }

    /// @return those who did not have it yet
    private Set<String> remember(List<EventHandler> interested, EventContext context) {
        String[] consumers =
                interested.stream().map(EventHandler::consumer).sorted().toArray(String[]::new);
        return Set.copyOf(jdbc.queryForList(
                REMEMBER,
                String.class,
                context.tenantId(),
                context.eventId(),
                Timestamp.from(clock.instant()),
                consumers));
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
