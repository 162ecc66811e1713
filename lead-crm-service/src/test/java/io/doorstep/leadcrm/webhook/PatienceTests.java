package io.doorstep.leadcrm.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant FIRST_FAILURE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aFailureOfHoursIsNobodysConcern() {
        assertThat(after(Duration.ofHours(23), false)).isEqualTo(Patience.WAIT);
    }

    @Test
    void theOwnerIsToldOnceAfterADay() {
        assertThat(after(Duration.ofHours(24), false)).isEqualTo(Patience.TELL_THE_OWNER);
        assertThat(after(Duration.ofHours(30), true)).isEqualTo(Patience.WAIT);
    }

    @Test
    void afterFiveDaysOfNothingButFailureTheEndpointIsDisabled() {
        assertThat(after(Duration.ofDays(5).minusSeconds(1), true)).isEqualTo(Patience.WAIT);
        assertThat(after(Duration.ofDays(5), true)).isEqualTo(Patience.DISABLE);
    }

    private static Patience after(Duration failing, boolean told) {
        return Patience.with(FIRST_FAILURE, told, FIRST_FAILURE.plus(failing));
    }
}
