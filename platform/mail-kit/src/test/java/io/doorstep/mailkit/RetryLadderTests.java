package io.doorstep.mailkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryLadderTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final RetryLadder ladder = new RetryLadder(new MailSettings(
            "localhost:25",
            "a@example.com",
            Duration.ofSeconds(1),
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1))));

    @Test
    void waitsLongerAfterEachTryAndThenGivesUp() {
        assertThat(ladder.next(1, NOW)).contains(NOW.plusSeconds(10));
        assertThat(ladder.next(2, NOW)).contains(NOW.plusSeconds(60));
        assertThat(ladder.next(3, NOW)).isEmpty();
    }
}
