package io.doorstep.gateway.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.quota.LeaseAnswer.Leased;
import io.doorstep.gateway.quota.LeaseAnswer.Unreachable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

@DisplayName("GW-08")
class LeasedBucketTests {

    private static final long NOON = 1_800_000_000L;

    private final Policy policy = Policy.hourly("hour", 100);
    private final SharedCount shared = new SharedCount(100);
    private final LeasedBucket here = new LeasedBucket("a", shared, _ -> {});
    private final LeasedBucket there = new LeasedBucket("a", shared, _ -> {});

    @Test
    void gatewaysGiveOutExactlyTheQuotaTogether() {
        int given = 0;
        for (int i = 0; i < 200; i++) {
            given += takes(i % 3 == 0 ? there : here, NOON) ? 1 : 0;
        }
        assertThat(given).isEqualTo(100);
    }

    @Test
    void nearlyNoRequestHasToAsk() {
        Policy large = Policy.hourly("hour", 10_000);
        shared.left.set(10_000);
        int waits = 0;
        for (int i = 0; i < 8_000; i++) {
            if (!here.take(large, NOON)) {
                here.refill(large, NOON).block();
                waits++;
            }
        }
        assertThat(waits).isLessThan(10);
        assertThat(shared.questions.get()).isLessThan(100);
    }

    @Test
    void cutOffFromTheOthersAGatewayGivesOutItsOwnPart() {
        shared.isAway = true;
        int given = 0;
        for (int i = 0; i < 200; i++) {
            given += takes(here, NOON) ? 1 : 0;
        }
        assertThat(given).isEqualTo(50);
        assertThat(here.refill(policy, NOON)).isNull();
        assertThat(here.secondsToReset(policy, NOON)).isEqualTo(3600);
    }

    @Test
    void aGatewayListensForTheOthersAgainAfterAMoment() {
        shared.isAway = true;
        takes(here, NOON);
        shared.isAway = false;
        assertThat(takes(here, NOON + 5)).isTrue();
        assertThat(here.remaining(policy, NOON + 5)).isEqualTo(98);
    }

    @ParameterizedTest
    @CsvSource({"2, 400", "5, 15", "10, 50", "20, 60", "40, 41", "60, 200", "80, 300"})
    void anInterruptionLetsNobodyHaveMoreThanTheQuotaAndHardlyLess(int begin, int end) {
        int given = 0;
        for (int i = 0; i < 400; i++) {
            shared.isAway = i >= begin && i < end;
            given += takes(i % 2 == 0 ? there : here, NOON + i / 10) ? 1 : 0;
        }
        assertThat(given).isBetween(90, 102);
    }

    @Test
    void anEmptyBucketIsAskedAboutOnceASecondAndNotByEachRequest() {
        shared.left.set(0);
        takes(here, NOON);
        int asked = shared.questions.get();
        for (int i = 0; i < 50; i++) {
            assertThat(takes(here, NOON)).isFalse();
        }
        assertThat(shared.questions.get()).isEqualTo(asked);
        shared.left.set(10);
        assertThat(takes(here, NOON + 1)).isTrue();
    }

    @Test
    void anIdleGatewayGivesItsLeaseBack() {
        takes(here, NOON);
        assertThat(here.surrenderUnused(NOON)).isFalse();
        assertThat(here.surrenderUnused(NOON + 1)).isTrue();
        assertThat(shared.left.get()).isEqualTo(99);
    }

    @Test
    void theNextWindowBeginsWithNothingOfTheLast() {
        takes(here, NOON);
        shared.left.set(100);
        assertThat(takes(here, NOON + 3600)).isTrue();
        assertThat(here.remaining(policy, NOON + 3600)).isEqualTo(99);
    }

    private boolean takes(LeasedBucket bucket, long now) {
        while (!bucket.take(policy, now)) {
            Mono<Void> refill = bucket.refill(policy, now);
            if (refill == null) {
                return false;
            }
            refill.block();
        }
        return true;
    }

    /// What all gateways share, in memory.
    private static final class SharedCount implements Leases {

        private final AtomicInteger left;
        private final AtomicInteger questions = new AtomicInteger();
        private boolean isAway;

        SharedCount(int left) {
            this.left = new AtomicInteger(left);
        }

        @Override
        public int gateways() {
            return 2;
        }

        @Override
        public Mono<LeaseAnswer> lease(String bucket, Policy policy, int wanted) {
            questions.incrementAndGet();
            if (isAway) {
                return Mono.just(new Unreachable());
            }
            int given = Math.min(wanted, left.get());
            return Mono.just(new Leased(given, left.addAndGet(-given), 3600));
        }

        @Override
        public void surrender(String bucket, Policy policy, int tokens) {
            left.addAndGet(tokens);
        }
    }
}
