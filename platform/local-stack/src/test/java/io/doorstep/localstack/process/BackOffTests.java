package io.doorstep.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private final BackOff backOff = new BackOff();

    @Test
    void waitsTwiceAsLongAfterEachDeathInARowAndAtMostHalfAMinute() {
        assertThat(Stream.generate(() -> backOff.after(Duration.ofSeconds(5)).toSeconds())
                        .limit(7))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewAfterAGoodLife() {
        backOff.after(Duration.ofSeconds(5));
        backOff.after(Duration.ofSeconds(5));
        assertThat(backOff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofSeconds(1));
    }
}
