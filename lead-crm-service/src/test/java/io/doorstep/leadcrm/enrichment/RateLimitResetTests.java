package io.doorstep.leadcrm.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.kit.http.PartnerAnswer.Answered;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// LEAD-38
class RateLimitResetTests {

    private static final Instant NOW = Instant.parse("2026-09-25T14:07:00Z");

    private final RateLimitReset rateLimitReset = new RateLimitReset(InstantSource.fixed(NOW));

    @Test
    void aLimitEndsWhenTheHeaderSaysInUniversalTime() {
        assertThat(of("2026-09-25 14:08:26")).isEqualTo(Instant.parse("2026-09-25T14:08:26Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "60", "9999-01-01 00:00:00"})
    void whatCannotBeMeantIsAMinute(String header) {
        assertThat(of(header)).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void aLimitThatIsOverIsLeftASecondMore() {
        assertThat(of("2026-09-25 14:06:59")).isEqualTo(NOW.plusSeconds(1));
    }

    private Instant of(String header) {
        return rateLimitReset.of(new Answered(429, Map.of("x-ratelimit-reset", header), "", Duration.ZERO));
    }
}
