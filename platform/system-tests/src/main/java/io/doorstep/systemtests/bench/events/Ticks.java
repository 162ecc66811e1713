package io.doorstep.systemtests.bench.events;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Times ticks from their commit to their handler, and counts those out of order.
@Component
public class Ticks {

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final UUID tenant = UUID.randomUUID();
    private final Map<Long, Long> committed = new ConcurrentHashMap<>();
    private final Map<Long, Long> handled = new ConcurrentHashMap<>();
    private final Map<UUID, Long> newest = new ConcurrentHashMap<>();
    private final AtomicInteger outOfOrder = new AtomicInteger();

    Ticks(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /// A tick as it travels.
    public record Tick(long number, UUID aggregate) {}

    /// Commits one; its number must grow.
    public void commit(long number, UUID aggregate) {
        Tenancy.runAs(
                tenant,
                () -> transaction.executeWithoutResult(_ -> {
                    outbox.publish(
                            new OutgoingEvent("bench-ticks", "tick.made", aggregate, new Tick(number, aggregate)));
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            committed.put(number, System.nanoTime());
                        }
                    });
                }));
    }

    @OnEvent(topic = "bench-ticks", type = "tick.made")
    void on(Tick tick) {
        handled.put(tick.number(), System.nanoTime());
        Long before = newest.put(tick.aggregate(), tick.number());
        if (before != null && before > tick.number()) {
            outOfOrder.incrementAndGet();
        }
    }

    public int outOfOrder() {
        return outOfOrder.get();
    }

    /// The latencies of a stretch in microseconds; forgets them.
    public List<Double> latencies(long from, long to) {
        List<Double> latencies = new ArrayList<>();
        for (long number = from; number < to; number++) {
            Long begin = committed.remove(number);
            Long end = handled.remove(number);
            if (begin == null || end == null) {
                throw new IllegalStateException("Tick " + number + " never arrived");
            }
            latencies.add(Math.max(0, end - begin) / 1_000.0);
        }
        return latencies;
    }

    /// Whether all of a stretch have arrived.
    public boolean arrived(long from, long to) {
        for (long number = from; number < to; number++) {
            if (!handled.containsKey(number) || !committed.containsKey(number)) {
                return false;
            }
        }
        return true;
    }
}
