package io.doorstep.gateway.quota;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.doorstep.gateway.quota.LeaseAnswer.Leased;
import io.doorstep.gateway.quota.LeaseAnswer.Unreachable;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderRefillStage;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.distributed.AsyncBucketProxy;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps shared tokens in Redis, in buckets of Bucket4j.
@Component
@ConditionalOnProperty("doorstep.gateway.redis")
class RedisLeases implements Leases {

    private static final Logger log = LoggerFactory.getLogger(RedisLeases.class);
    private static final Duration SILENCE = Duration.ofSeconds(1);
    private static final LeaseAnswer UNREACHABLE = new Unreachable();

    private final RedisConnection connection;
    private final SharingSettings settings;
    private final InstantSource clock;
    private final AtomicBoolean reachable = new AtomicBoolean(true);
    private volatile long silentUntil;

    RedisLeases(RedisConnection connection, SharingSettings settings, InstantSource clock, MeterRegistry meters) {
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
        Gauge.builder("doorstep.quota.shared", reachable, state -> state.get() ? 1 : 0)
                .description("1 while counters are shared with the other gateways")
                .register(meters);
    }

    @Override
    public int gateways() {
        return settings.instances();
    }

    @Override
    public Mono<LeaseAnswer> lease(String bucket, Policy policy, int wanted) {
        if (clock.millis() < silentUntil) {
            return Mono.just(UNREACHABLE);
        }
        return Mono.fromFuture(() -> stored(bucket, policy).asVerbose().tryConsumeAsMuchAsPossible(wanted))
                .timeout(settings.patience())
                .map(RedisLeases::answer)
                .doOnNext(_ -> heard())
                .onErrorResume(failure -> {
                    unheard(failure);
                    return Mono.just(UNREACHABLE);
                });
    }

    @Override
    public void surrender(String bucket, Policy policy, int tokens) {
        Mono.fromFuture(() -> stored(bucket, policy).addTokens(tokens))
                .timeout(settings.patience())
                .onErrorResume(failure -> {
                    unheard(failure);
                    return Mono.empty();
                })
                .subscribe();
    }

    private AsyncBucketProxy stored(String bucket, Policy policy) {
        String key = "doorstep:quota:" + bucket + ":" + policy.name() + ":" + policy.quota();
        return connection
                .buckets()
                .builder()
                .build(key, () -> CompletableFuture.completedFuture(configuration(policy)));
    }

    private BucketConfiguration configuration(Policy policy) {
        Duration window = Duration.ofSeconds(policy.seconds());
        BandwidthBuilderRefillStage full = Bandwidth.builder().capacity(policy.quota());
        long now = clock.millis() / 1000;
        Bandwidth bandwidth = policy.aligned()
                ? full.refillIntervallyAligned(
                                policy.quota(), window, Instant.ofEpochSecond(now + policy.secondsLeft(now)))
                        .build()
                : full.refillIntervally(policy.quota(), window).build();
        return BucketConfiguration.builder().addLimit(bandwidth).build();
    }

    private static LeaseAnswer answer(VerboseResult<Long> result) {
        long toReset = NANOSECONDS.toSeconds(result.getDiagnostics().calculateFullRefillingTime() + 999_999_999);
        return new Leased(
                Math.toIntExact(result.getValue()),
                Math.toIntExact(result.getDiagnostics().getAvailableTokens()),
                Math.max(1, toReset));
    }

    private void heard() {
        if (reachable.compareAndSet(false, true)) {
            log.info("Counters are shared with the other gateways again");
        }
    }

    /// Not asked again for a moment, so that callers do not wait in vain one after the other.
    private void unheard(Throwable failure) {
        silentUntil = clock.millis() + SILENCE.toMillis();
        if (reachable.compareAndSet(true, false)) {
            log.atWarn()
                    .addKeyValue("reason", failure.toString())
                    .log("Redis does not answer: each gateway gives out its own part of each quota");
        }
    }
}
