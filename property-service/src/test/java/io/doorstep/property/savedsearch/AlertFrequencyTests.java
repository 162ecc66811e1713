package io.doorstep.property.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PROP-11
class AlertFrequencyTests {

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 2026-03-02T05:00:00Z, 2026-03-02T05:00:00Z",
        "DAILY, 2026-03-02T05:00:00Z, 2026-03-02T07:00:00Z",
        "DAILY, 2026-03-02T07:00:00Z, 2026-03-03T07:00:00Z",
        "DAILY, 2026-03-28T12:00:00Z, 2026-03-29T06:00:00Z",
        "WEEKLY, 2026-03-02T05:00:00Z, 2026-03-02T07:00:00Z",
        "WEEKLY, 2026-03-02T07:00:00Z, 2026-03-09T07:00:00Z",
        "WEEKLY, 2026-03-25T12:00:00Z, 2026-03-30T06:00:00Z"
    })
    void digestsComeAtEightInTheMorningWhereTheClientLives(AlertFrequency frequency, Instant found, Instant due) {
        assertThat(frequency.dueAfter(found, ZoneId.of("Europe/Berlin"))).isEqualTo(due);
    }
}
