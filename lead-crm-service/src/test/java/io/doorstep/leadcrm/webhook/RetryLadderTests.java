package io.doorstep.leadcrm.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// PCRM-03
class RetryLadderTests {

    private final RetryLadder ladder = new RetryLadder(new Random(7));

    @Test
    void theFirstTryIsMadeAtOnce() {
        assertThat(ladder.pauseAfter(0)).hasValue(Duration.ZERO);
    }

    @Test
    void thePausesGrowFromFiveSecondsToADay() {
        List<Duration> promised = Stream.of(
                        "PT0S", "PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
                .map(Duration::parse)
                .toList();
        IntStream.range(0, promised.size()).forEach(rung -> {
            long pause = ladder.pauseAfter(rung).orElseThrow().toMillis();
            long wanted = promised.get(rung).toMillis();
            assertThat(pause).as("rung %s", rung).isCloseTo(wanted, within(wanted / 10));
        });
    }

    @Test
    void afterTenTriesTheDeliveryIsGivenUp() {
        assertThat(ladder.pauseAfter(10)).isEmpty();
    }

    @Test
    void whatFailsTogetherDoesNotComeBackTogether() {
        assertThat(IntStream.range(0, 50)
                        .mapToObj(_ -> ladder.pauseAfter(2).orElseThrow())
                        .distinct()
                        .count())
                .isGreaterThan(40);
    }
}
