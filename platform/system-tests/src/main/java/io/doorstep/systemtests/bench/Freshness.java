package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How long after its publication a listing is found, one after the other.
record Freshness(Api service) {

    private static final double TARGET_MILLIS = 1_000;

    boolean measure(int count) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            millis.add(untilFound("zq" + UUID.randomUUID().toString().substring(0, 8) + i));
        }
        double p95 = Quantiles.of(millis, 0.95);
        System.out.printf(
                "fresh   %d new listings found after p50 %.0f, p95 %.0f ms; target p95 ≤ 1 s%n",
                count, Quantiles.of(millis, 0.5), p95);
        return p95 <= TARGET_MILLIS;
    }

    private double untilFound(String word) {
        Map<String, ?> price = Map.of("amount", 100, "currency", "USD");
        service.once()
                .post(
                        "/api/v1/properties",
                        Map.of("title", word, "status", "PUBLISHED", "type", "HOUSE", "price", price))
                .expect(201);
        long published = System.nanoTime();
        Patience.await("the listing " + word, Duration.ofMinutes(1), () -> Optional.of(
                        service.get("/api/v1/properties/search?strict=true&by=WORDS&q=" + word)
                                .expect(200)
                                .json()
                                .path("total")
                                .asInt())
                .filter(total -> total == 1));
        return (System.nanoTime() - published) / 1e6;
    }
}
