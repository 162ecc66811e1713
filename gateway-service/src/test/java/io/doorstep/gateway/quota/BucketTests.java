package io.doorstep.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTests {

    private static final long NOON = 1_800_000_000L / 86_400 * 86_400 + 43_200;

    private final Bucket bucket = new LocalBucket();

    @Test
    void givesExactlyItsQuotaInAWindow() {
        Policy policy = Policy.hourly("hour", 100);
        assertThat(taken(policy, 150, NOON)).isEqualTo(100);
        assertThat(taken(policy, 150, NOON + 3599)).isZero();
        assertThat(taken(policy, 150, NOON + 3600)).isEqualTo(100);
    }

    @Test
    void staysExactUnderManyThreads() throws Exception {
        Policy policy = Policy.hourly("hour", 10_000);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Long>> takers = IntStream.range(0, 8)
                    .<Callable<Long>>mapToObj(_ -> () -> taken(policy, 5_000, NOON))
                    .toList();
            long sum = 0;
            for (Future<Long> taker : threads.invokeAll(takers)) {
                sum += taker.get();
            }
            assertThat(sum).isEqualTo(10_000);
        }
    }

    @Test
    void returnsATokenThatAnotherPolicyRefused() {
        Policy policy = Policy.hourly("hour", 1);
        assertThat(bucket.take(policy, NOON)).isTrue();
        bucket.giveBack(policy, NOON);
        assertThat(bucket.take(policy, NOON)).isTrue();
        assertThat(bucket.take(policy, NOON)).isFalse();
    }

    @Test
    void neverReturnsATokenOfAnEarlierWindow() {
        Policy policy = Policy.hourly("hour", 5);
        bucket.take(policy, NOON);
        bucket.giveBack(policy, NOON + 4000);
        assertThat(bucket.remaining(policy, NOON + 10)).isEqualTo(4);
    }

    @Test
    void beginsADayAtMidnightInUniversalTime() {
        Policy policy = Policy.daily("day", 10);
        bucket.take(policy, NOON);
        assertThat(bucket.secondsToReset(policy, NOON)).isEqualTo(43_200);
        assertThat(bucket.remaining(policy, NOON + 43_200)).isEqualTo(10);
    }

    @Test
    void obeysALimitThatWasLoweredInTheMiddleOfAWindow() {
        taken(Policy.hourly("hour", 100), 60, NOON);
        Policy lowered = Policy.hourly("hour", 50);
        assertThat(bucket.take(lowered, NOON)).isFalse();
        assertThat(bucket.remaining(lowered, NOON)).isZero();
    }

    private long taken(Policy policy, int tries, long now) {
        return IntStream.range(0, tries).filter(_ -> bucket.take(policy, now)).count();
    }
}
