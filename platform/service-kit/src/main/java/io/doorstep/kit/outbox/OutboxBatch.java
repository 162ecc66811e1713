package io.doorstep.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends the next events by their order of storing: lock, read, send all, wait, delete, commit.
final class OutboxBatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OutboxBatch.class);

    /// One relay at a time per database, or two instances would interleave the events of one aggregate.
    private static final long SHARD = 7_365_001L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final OutboxSettings settings;
    private final CloudEventHeaders headers;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private @Nullable Producer<byte[], byte[]> producer;

    OutboxBatch(
            RelayDatabase database,
            OutboxSettings settings,
            CloudEventHeaders headers,
            Supplier<Producer<byte[], byte[]>> producers) {
        this.jdbc = database.jdbc();
        this.transaction = database.transaction();
        this.settings = settings;
        this.headers = headers;
        this.producers = producers;
    }

    /// @return how many events left the outbox
    /// @throws IllegalStateException when the broker does not answer; nothing is lost, the batch is sent again
    int sendNext() {
        Settled settled = Objects.requireNonNull(transaction.execute(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(SHARD).query().singleRow();
            List<StoredEvent> events = nextEvents();
            return events.isEmpty() ? new Settled(0, null) : send(events);
        }));
        if (settled.silence() != null) {
            throw new IllegalStateException("The broker does not answer", settled.silence());
        }
        return settled.sent();
    }

    private List<StoredEvent> nextEvents() {
        return jdbc.sql("""
                        select seq, id, tenant_id, topic, type, key, occurred_at, traceparent, payload, attempts
                        from outbox_event where parked_at is null order by seq limit ?
                        """).param(settings.batch()).query(OutboxBatch::read).list();
    }

    /// Stops at the first event that the broker does not take at all, as those behind it would overtake it; so would
    /// those of the same aggregate behind one that is refused.
    private Settled send(List<StoredEvent> events) {
        Producer<byte[], byte[]> current = producer();
        List<Sending> sendings = new ArrayList<>(events.size());
        Set<UUID> held = new HashSet<>();
        for (StoredEvent event : events) {
            if (held.contains(event.key())) {
                continue;
            }
            Future<RecordMetadata> answer = current.send(new ProducerRecord<>(
                    event.topic(),
                    null,
                    event.key().toString().getBytes(StandardCharsets.UTF_8),
                    event.payload().getBytes(StandardCharsets.UTF_8),
                    headers.of(event)));
            sendings.add(new Sending(event, answer));
            if (answer.state() == Future.State.FAILED) {
                if (answer.exceptionNow() instanceof RetriableException) {
                    break;
                }
                held.add(event.key());
            }
        }
        return settle(sendings);
    }

    /// Deletes what the broker has; of an aggregate whose event it does not have, nothing later either.
    private Settled settle(List<Sending> sendings) {
        long deadline = System.nanoTime() + settings.sendTimeout().toNanos();
        List<Long> sent = new ArrayList<>(sendings.size());
        Set<UUID> held = new HashSet<>();
        for (Sending sending : sendings) {
            StoredEvent event = sending.event();
            @Nullable Throwable refusal = refusalOf(sending.answer(), deadline);
            if (refusal == null) {
                if (!held.contains(event.key())) {
                    sent.add(event.seq());
                }
            } else if (refusal instanceof RetriableException || refusal instanceof TimeoutException) {
                deleteSent(sent);
                return new Settled(sent.size(), refusal);
            } else {
                held.add(event.key());
                countAttempt(event, refusal);
            }
        }
        deleteSent(sent);
        return new Settled(sent.size(), null);
    }

    private static @Nullable Throwable refusalOf(Future<RecordMetadata> answer, long deadline) {
        try {
            answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return null;
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (TimeoutException e) {
            return e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TimeoutException("stopped while sending");
        }
    }

    private void deleteSent(List<Long> sent) {
        if (!sent.isEmpty()) {
            jdbc.sql("delete from outbox_event where seq = any(?)")
                    .param(sent.toArray(Long[]::new))
                    .update();
        }
    }

    private void countAttempt(StoredEvent event, Throwable refusal) {
        boolean park = event.attempts() + 1 >= settings.maxAttempts();
        jdbc.sql("""
                        update outbox_event set attempts = attempts + 1, parked_for = ?,
                        parked_at = case when ? then now() end where seq = ?
                        """).params(refusal.toString(), park, event.seq()).update();
        log.warn("The broker refused event {} ({}): {}", event.id(), park ? "parked" : "will be tried again", refusal);
    }

    Backlog backlog() {
        return jdbc.sql("""
                        select count(*) filter (where parked_at is null) as waiting,
                               count(*) filter (where parked_at is not null) as parked,
                               coalesce(extract(epoch from now() - min(occurred_at) filter (where parked_at is null)), 0) as age
                        from outbox_event
                        """)
                .query((row, _) -> new Backlog(row.getLong("waiting"), row.getLong("parked"), Duration.ofMillis((long)
                        (row.getDouble("age") * 1000))))
                .single();
    }

    /// After a failure the producer is made anew, so that nothing it still holds overtakes a retry.
    void renewProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    @Override
    public void close() {
        renewProducer();
    }

    private static StoredEvent read(ResultSet row, int ignored) throws SQLException {
        return new StoredEvent(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("key", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getString("payload"),
                row.getInt("attempts"));
    }

    /// A row of the outbox.
    record StoredEvent(
            long seq,
            UUID id,
            UUID tenantId,
            String topic,
            String type,
            UUID key,
            Instant occurredAt,
            @Nullable String traceparent,
            String payload,
            int attempts) {}

    private record Sending(StoredEvent event, Future<RecordMetadata> answer) {}

    /// @param silence why the broker does not answer, when it does not
    private record Settled(int sent, @Nullable Throwable silence) {}

    /// What has not left yet.
    record Backlog(long waiting, long parked, Duration age) {
        static final Backlog EMPTY = new Backlog(0, 0, Duration.ZERO);
    }
}
