package io.doorstep.kit.inbox;

import static java.util.Comparator.comparing;

import io.doorstep.kit.audit.Cause;
import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import io.micrometer.observation.ObservationRegistry;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.MDC;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation;
import org.springframework.kafka.support.micrometer.KafkaListenerObservation.DefaultKafkaListenerObservationConvention;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Takes each event once: header → tenant → transaction → remembered → handlers.
///
/// All who take an event share its transaction, as most events trouble nobody; neighbours share one where all who take
/// them take many. Where one fails, each gets a transaction of its own, so that it keeps nobody else from an event.
final class Inbox implements BatchMessageListener<byte[], byte[]> {

    private static final String REMEMBER = """
            insert into processed_event (tenant_id, consumer, event_id, processed_at)
            select ?, consumer, event_id, ? from unnest(?, cast(? as uuid[])) as taken (consumer, event_id)
            on conflict do nothing
            returning consumer, event_id
            """;

    private final EventHandlers handlers;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ObservationRegistry observations;
    private final InstantSource clock;

    Inbox(
            EventHandlers handlers,
            TransactionTemplate transaction,
            JdbcTemplate jdbc,
            JsonMapper json,
            ObservationRegistry observations,
            InstantSource clock) {
        this.handlers = handlers;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.json = json;
        this.observations = observations;
        this.clock = clock;
    }

    /// Who has an event to take.
    private record Taking(String consumer, UUID event) {

        static Taking of(EventHandler taker, Delivery delivery) {
            return new Taking(taker.consumer(), delivery.context().eventId());
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> messages) {
        List<Delivery> together = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            Optional<Delivery> next = open(message, together);
            if (next.isPresent()) {
                if (!together.isEmpty() && !next.get().joins(together.getLast())) {
                    take(together);
                    together.clear();
                }
                together.add(next.get());
            }
        }
        take(together);
    }

    /// @param before are taken even if the message is broken
    private Optional<Delivery> open(ConsumerRecord<byte[], byte[]> message, List<Delivery> before) {
        try {
            return Delivery.find(message, handlers);
        } catch (UnprocessableEventException broken) {
            take(before);
            throw failed(message, broken);
        }
    }

    private void take(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        try {
            takeTogether(deliveries);
        } catch (RuntimeException failure) {
            if (deliveries.size() > 1) {
                deliveries.forEach(delivery -> take(List.of(delivery)));
            } else if (deliveries.getFirst().takers().size() > 1) {
                takeOneByOne(deliveries.getFirst());
            } else {
                throw failed(deliveries.getFirst().message(), failure);
            }
        }
    }

    /// @throws RuntimeException of one who failed, preferably of one who may yet succeed
    private void takeOneByOne(Delivery delivery) {
        List<RuntimeException> failures = new ArrayList<>();
        for (EventHandler taker : delivery.takers()) {
            try {
                takeTogether(List.of(delivery.to(taker)));
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        failures.stream()
                .min(comparing(failure -> failure instanceof UnprocessableEventException))
                .ifPresent(failure -> {
                    throw failed(delivery.message(), failure);
                });
    }

    /// @param deliveries of one tenant
    private void takeTogether(List<Delivery> deliveries) {
        UUID tenant = deliveries.getFirst().context().tenantId();
        try (var _ = MDC.putCloseable(LogKeys.TENANT, tenant.toString())) {
            observe(
                    deliveries.getFirst().message(),
                    () -> Cause.run(
                            causeOf(deliveries),
                            () -> Tenancy.runAs(
                                    tenant,
                                    () -> transaction.executeWithoutResult(
                                            _ -> handOut(deliveries, remember(deliveries))))));
        }
    }

    /// @param fresh what was not taken yet
    private void handOut(List<Delivery> deliveries, Set<Taking> fresh) {
        int from = 0;
        while (from < deliveries.size()) {
            Delivery first = deliveries.get(from);
            int to = from + 1;
            while (to < deliveries.size() && deliveries.get(to).type().equals(first.type())) {
                to++;
            }
            List<Delivery> ofOneType = deliveries.subList(from, to);
            for (EventHandler taker : first.takers()) {
                List<Delivery> due = ofOneType.stream()
                        .filter(delivery -> fresh.remove(Taking.of(taker, delivery)))
                        .toList();
                if (!due.isEmpty()) {
                    taker.take(json, due);
                }
            }
            from = to;
        }
    }

    /// In one order for all, so that two who are handed the same events wait for each other at most.
    ///
    /// @return what was not taken yet
    private Set<Taking> remember(List<Delivery> deliveries) {
        List<Taking> takings = deliveries.stream()
                .flatMap(delivery -> delivery.takers().stream().map(taker -> Taking.of(taker, delivery)))
                .sorted(comparing(Taking::event).thenComparing(Taking::consumer))
                .toList();
        return new HashSet<>(jdbc.query(
                REMEMBER,
                (row, _) -> new Taking(row.getString("consumer"), row.getObject("event_id", UUID.class)),
                deliveries.getFirst().context().tenantId(),
                Timestamp.from(clock.instant()),
                takings.stream().map(Taking::consumer).toArray(String[]::new),
                takings.stream().map(taking -> taking.event().toString()).toArray(String[]::new)));
    }

    /// Goes on with the trace of what is taken, or of the first where several are.
    private void observe(ConsumerRecord<byte[], byte[]> message, Runnable work) {
        KafkaListenerObservation.LISTENER_OBSERVATION
                .observation(
                        null,
                        DefaultKafkaListenerObservationConvention.INSTANCE,
                        () -> new KafkaRecordReceiverContext(message, "inbox-" + message.topic(), () -> "doorstep"),
                        observations)
                .observe(work);
    }

    private static String causeOf(List<Delivery> deliveries) {
        EventContext first = deliveries.getFirst().context();
        String cause = "event " + first.type() + " " + first.eventId();
        return deliveries.size() == 1 ? cause : cause + " and " + (deliveries.size() - 1) + " after it";
    }

    private static BatchListenerFailedException failed(
            ConsumerRecord<byte[], byte[]> message, RuntimeException failure) {
        return new BatchListenerFailedException("An event was not taken", failure, message);
    }
}
