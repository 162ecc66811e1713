package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.bench.CostDuel.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// B3: two gateways that share each tenant's quota through Redis, beside the same two without limits; how exactly they
/// keep a quota together, and what callers notice when Redis dies.
final class LimiterBench {

    private static final double COST_TARGET = 0.97;
    private static final double MOST_OVERSHOOT = 0.02;
    private static final int TENANTS = 2_000;
    private static final int QUOTA_PER_SECOND = 100;
    private static final int TIMES_THE_QUOTA = 3;
    private static final int FLOOD_PER_SECOND = 200;
    private static final String PATH = "/api/v1/properties/x";

    private final SigningIdentity identity;
    private final RedisUnderTest redis;
    private final List<GatewayUnderTest> gateways;
    private final Pace pace;

    private LimiterBench(SigningIdentity identity, RedisUnderTest redis, List<GatewayUnderTest> gateways, Pace pace) {
        this.identity = identity;
        this.redis = redis;
        this.gateways = gateways;
        this.pace = pace;
    }

    static boolean run(Pace pace) throws Exception {
        if (!RedisUnderTest.isInstalled()) {
            System.err.println("Redis is not on the PATH, so nothing can be shared: apt-get install redis-server.");
            return false;
        }
        Path folder = Files.createTempDirectory("doorstep-bench");
        try (var identity = new SigningIdentity(InstantSource.system());
                var upstream = new Upstream();
                var redis = RedisUnderTest.start(folder)) {
            String[] settings = {
                "--doorstep.gateway.redis=" + redis.url(),
                "--doorstep.quota.tiers.LIMITED.requests-per-hour=" + quota(pace),
                "--doorstep.quota.tiers.LIMITED.requests-per-day=10000000",
                "--doorstep.quota.tiers.LIMITED.burst-per-second=100000"
            };
            try (var one = GatewayUnderTest.start(folder, identity.url(), upstream.url(), settings);
                    var two = GatewayUnderTest.start(folder, identity.url(), upstream.url(), settings)) {
                var bench = new LimiterBench(identity, redis, List.of(one, two), pace);
                List<String> tokens = Stream.generate(() -> identity.token("api-key", "ENTERPRISE"))
                        .limit(TENANTS)
                        .toList();
                Path file = Files.write(folder.resolve("tokens"), tokens);
                boolean cheap = bench.costsLittle(LoadGenerator.reading(folder, file));
                boolean exact = bench.keepsTheQuota();
                return bench.outlivesRedis(tokens) && cheap && exact;
            }
        }
    }

    private boolean costsLittle(LoadGenerator load) throws IOException, InterruptedException {
        System.out.println("B3 limiter, two gateways and Redis, " + TENANTS + " tenants; cost target ≥ " + COST_TARGET);
        var clocks = List.of(gateways.getFirst().cpu(), gateways.getLast().cpu(), redis.cpu());
        return new CostDuel(
                        new Side("limited", clocks, seconds -> onBoth(load, PATH, seconds)),
                        new Side("unlimited", clocks, seconds -> onBoth(load, "/unlimited" + PATH, seconds)))
                .run(pace.warmUp, pace.round * 3 / 4, pace.pairs)
                .reaches(COST_TARGET);
    }

    private long onBoth(LoadGenerator load, String path, int seconds) throws IOException, InterruptedException {
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                return load.run(gateways.getLast().url() + path, seconds);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return load.run(gateways.getFirst().url() + path, seconds) + other.join();
    }

    private boolean keepsTheQuota() {
        var flood = new QuotaFlood(urls(), List.of(identity.token("api-key", "LIMITED")));
        int quota = quota(pace);
        flood.run(TIMES_THE_QUOTA * QUOTA_PER_SECOND, seconds(pace));
        double overshoot = (double) flood.admitted() / quota - 1;
        System.out.printf(
                "exact   quota %,d, %,d sent in %d s, %,d admitted, %,d refused, %,d failed: overshoot %.2f %%, target ≤ 2 %%%n",
                quota, flood.sent(), seconds(pace), flood.admitted(), flood.refused(), flood.failed(), 100 * overshoot);
        return overshoot <= MOST_OVERSHOOT && flood.failed() == 0;
    }

    private boolean outlivesRedis(List<String> tokens) {
        var before = new QuotaFlood(urls(), tokens);
        before.run(FLOOD_PER_SECOND, pace.round);
        var after = new QuotaFlood(urls(), tokens);
        CompletableFuture.delayedExecutor(pace.round / 4, TimeUnit.SECONDS).execute(redis::kill);
        after.run(FLOOD_PER_SECOND, pace.round);
        System.out.printf(
                "alone   %,d sent while Redis is killed, %,d not admitted (target 0); p99 %.1f ms, %.1f before%n",
                after.sent(), after.sent() - after.admitted(), after.p99Millis(), before.p99Millis());
        return after.sent() == after.admitted();
    }

    private List<String> urls() {
        return gateways.stream().map(gateway -> gateway.url() + PATH).toList();
    }

    private static int quota(Pace pace) {
        return QUOTA_PER_SECOND * seconds(pace);
    }

    private static int seconds(Pace pace) {
        return pace.round * 3;
    }
}
