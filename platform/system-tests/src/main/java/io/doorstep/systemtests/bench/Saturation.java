package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Keeps one side busy: there is always a portion more to deliver than has arrived.
record Saturation(WebhookSink sink, int portion, IntConsumer order) implements CostDuel.Work {

    private static final Duration UNTIL_ALL_CAME = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 10;

    @Override
    public long run(int seconds) throws InterruptedException {
        long before = sink.arrived();
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        long ordered = 0;
        while (System.nanoTime() < until) {
            if (ordered - (sink.arrived() - before) < portion) {
                order.accept(portion);
                ordered += portion;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        long all = ordered;
        Patience.await(
                "the last of %,d deliveries".formatted(all), UNTIL_ALL_CAME, () -> Optional.of(sink.arrived() - before)
                        .filter(came -> came >= all));
        return all;
    }
}
