package io.doorstep.workflowkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// N8N-01
class RunLadderTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Test
    void pausesDoubleUpToTwentyMinutes() {
        assertThat(next(1, Duration.ZERO)).isEqualTo(NOW.plusSeconds(5));
        assertThat(next(2, Duration.ZERO)).isEqualTo(NOW.plusSeconds(10));
        assertThat(next(4, Duration.ZERO)).isEqualTo(NOW.plusSeconds(40));
        assertThat(next(9, Duration.ZERO)).isEqualTo(NOW.plusSeconds(1_280));
        assertThat(next(60, Duration.ZERO)).isEqualTo(NOW.plusSeconds(1_280));
    }

    @Test
    void aWorkflowThatWantsALongerRestGetsIt() {
        assertThat(next(1, Duration.ofMinutes(2))).isEqualTo(NOW.plusSeconds(120));
        assertThat(next(9, Duration.ofMinutes(2))).isEqualTo(NOW.plusSeconds(1_280));
    }

    @Test
    void nobodyIsAskedAtOrAfterTheDeadline() {
        assertThat(RunLadder.next(1, Duration.ZERO, NOW, NOW.plusSeconds(5))).isEmpty();
        assertThat(RunLadder.next(1, Duration.ofHours(1), NOW, NOW.plusSeconds(60)))
                .isEmpty();
    }

    private static Instant next(int tries, Duration rest) {
        return RunLadder.next(tries, rest, NOW, TOMORROW).orElseThrow();
    }
}
