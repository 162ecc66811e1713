package io.doorstep.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Carries stored events to Kafka: woken after each commit, with a poll as a safety net.
public class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration BETWEEN_COUNTS = Duration.ofSeconds(2);

    private final OutboxBatch batch;
    private final OutboxSettings settings;
    private final Semaphore wake = new Semaphore(0);
    private final AtomicReference<OutboxBatch.Backlog> backlog = new AtomicReference<>(OutboxBatch.Backlog.EMPTY);
    private long countedAt = System.nanoTime() - BETWEEN_COUNTS.toNanos();
    private volatile @Nullable Thread worker;

    OutboxRelay(OutboxBatch batch, OutboxSettings settings, MeterRegistry meters) {
        this.batch = batch;
        this.settings = settings;
        gauge(meters, "doorstep.outbox.waiting", "Events that wait for the broker", OutboxBatch.Backlog::waiting);
        gauge(meters, "doorstep.outbox.parked", "Events that the broker refused", OutboxBatch.Backlog::parked);
        gauge(
                meters,
                "doorstep.outbox.age.seconds",
                "Age of the oldest waiting event",
                b -> b.age().toMillis() / 1000.0);
    }

    private void gauge(
            MeterRegistry meters, String name, String description, ToDoubleFunction<OutboxBatch.Backlog> value) {
        Gauge.builder(name, backlog, b -> value.applyAsDouble(b.get()))
                .description(description)
                .register(meters);
    }

    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::carry);
        worker = started;
        started.start();
    }

    @Override
    public void stop() {
        Thread stopped = worker;
        worker = null;
        if (stopped != null) {
            wake.release();
            try {
                stopped.join(settings.sendTimeout());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        batch.close();
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    private void carry() {
        while (worker == Thread.currentThread()) {
            try {
                int sent = batch.sendNext();
                countBacklog();
                if (sent == 0) {
                    rest();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Events wait in the outbox: {}", e.toString());
                batch.renewProducer();
                restAfterFailure();
            }
        }
    }

    /// Now and then only, as it reads the whole outbox.
    private void countBacklog() {
        long now = System.nanoTime();
        if (now - countedAt >= BETWEEN_COUNTS.toNanos()) {
            backlog.set(batch.backlog());
            countedAt = now;
        }
    }

    private void rest() throws InterruptedException {
        if (wake.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            wake.drainPermits();
        }
    }

    private void restAfterFailure() {
        try {
            countBacklog();
        } catch (RuntimeException e) {
            log.debug("The backlog cannot be read now", e);
        }
        try {
            Thread.sleep(settings.poll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
