package io.doorstep.leadcrm.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/// Answers that are kept for a while, not too many of them.
final class KeptNumbers {

    private static final long MOST = 10_000;

    private KeptNumbers() {}

    static <K, V> Cache<K, V> keep(Duration time, InstantSource clock) {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(time)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }
}
