package io.doorstep.gateway.quota;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.DefaultClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The line to Redis: one for all, never waited for, and mended in the background.
@Component
@ConditionalOnProperty("doorstep.gateway.redis")
class RedisConnection implements DisposableBean {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration KEPT_AFTER_FULL = Duration.ofMinutes(1);

    private final ClientResources resources = DefaultClientResources.builder()
            .reconnectDelay(Delay.constant(TRY_AGAIN_AFTER))
            .build();
    private final RedisClient client = RedisClient.create(resources);
    private final RedisURI address;
    private final InstantSource clock;
    private final AtomicReference<@Nullable CompletionStage<?>> connecting = new AtomicReference<>();
    private volatile @Nullable AsyncProxyManager<String> buckets;
    private volatile long triedAt;

    RedisConnection(SharingSettings settings, InstantSource clock) {
        this.address = RedisURI.create(settings.redis());
        this.address.setTimeout(settings.patience());
        this.clock = clock;
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
                .build());
        connect();
    }

    /// Fails at once while there is no connection.
    AsyncProxyManager<String> buckets() {
        AsyncProxyManager<String> connected = buckets;
        if (connected == null) {
            connect();
            throw new RedisConnectionException("Not connected to " + address.getHost());
        }
        return connected;
    }

    @Override
    public void destroy() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        resources.shutdown();
    }

    /// A line that once stood is mended by the client itself.
    private void connect() {
        long now = clock.millis();
        if (now - triedAt < TRY_AGAIN_AFTER.toMillis() || connecting.get() != null) {
            return;
        }
        triedAt = now;
        CompletionStage<AsyncProxyManager<String>> attempt = client.connectAsync(
                        RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE), address)
                .thenCompose(connection -> warmed(bucketsOn(connection)));
        connecting.set(attempt);
        attempt.whenComplete((ready, _) -> {
            if (ready != null) {
                buckets = ready;
            }
            connecting.set(null);
        });
    }

    /// The first question loads half of the library, which no caller shall wait for.
    private static CompletionStage<AsyncProxyManager<String>> warmed(AsyncProxyManager<String> fresh) {
        BucketConfiguration any = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(1).refillIntervally(1, TRY_AGAIN_AFTER))
                .build();
        return fresh.builder()
                .build("doorstep:quota:warm-up", () -> CompletableFuture.completedFuture(any))
                .asVerbose()
                .tryConsumeAsMuchAsPossible(1)
                .thenApply(_ -> fresh);
    }

    private AsyncProxyManager<String> bucketsOn(StatefulRedisConnection<String, byte[]> connection) {
        return Bucket4jLettuce.casBasedBuilder(connection)
                .clientClock(new ClockOfTheGateway(clock))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_FULL))
                .build()
                .asAsync();
    }

    private record ClockOfTheGateway(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
