package io.doorstep.systemtests.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTests {

    private static final Ratios STEADY = new Ratios(List.of(0.99, 1.0, 1.01));

    @Test
    void aClaimIsReachedWhenTheWholeIntervalClearsItsTarget() {
        Ratios ratio = new Ratios(List.of(1.9, 2.1, 2.2));

        assertThat(Claim.atMost(2.5, "p95", ratio, STEADY).isReached()).isTrue();
        assertThat(Claim.atMost(2.0, "p95", ratio, STEADY).isReached()).isFalse();
        assertThat(Claim.atLeast(1.5, "CPU", ratio, STEADY).isReached()).isTrue();
        assertThat(Claim.atLeast(2.0, "CPU", ratio, STEADY).isReached()).isFalse();
    }

    @Test
    void nothingIsClaimedWhereASideDiffersFromItself() {
        Ratios ratio = new Ratios(List.of(1.0, 1.0, 1.0));
        Claim claim = Claim.atMost(2.5, "p95", ratio, new Ratios(List.of(1.1, 1.2, 1.3)));

        assertThat(claim.isReached()).isFalse();
        assertThat(claim).asString().contains("void");
    }
}
