package io.doorstep.leadcrm.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.leadcrm.exporting.ExportRhythm.Every;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/// LEAD-32
class ExportRhythmTests {

    private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aDailyExportRunsAtTheHourOfTheBusinessNotOfTheServer() {
        ExportRhythm daily = new ExportRhythm(Every.DAY, null, 7);

        assertThat(daily.nextAfter(Instant.parse("2026-03-02T05:59:00Z"), LAGOS))
                .isEqualTo("2026-03-02T06:00:00Z");
        assertThat(daily.nextAfter(Instant.parse("2026-03-02T06:00:00Z"), LAGOS))
                .isEqualTo("2026-03-03T06:00:00Z");
    }

    @Test
    void aWeeklyExportRunsOnItsWeekdayOnly() {
        ExportRhythm weekly = new ExportRhythm(Every.WEEK, DayOfWeek.MONDAY, 0);

        assertThat(weekly.nextAfter(Instant.parse("2026-03-02T00:00:00Z"), LAGOS))
                .isEqualTo("2026-03-08T23:00:00Z");
    }

    @Test
    void theHourStaysWhenTheClocksChange() {
        ExportRhythm daily = new ExportRhythm(Every.DAY, null, 7);

        assertThat(daily.nextAfter(Instant.parse("2026-03-28T06:00:00Z"), BERLIN))
                .isEqualTo("2026-03-29T05:00:00Z");
    }

    @Test
    void anHourThatTheClocksLeaveOutIsMadeUpForOnce() {
        ExportRhythm daily = new ExportRhythm(Every.DAY, null, 2);
        Instant madeUp = daily.nextAfter(Instant.parse("2026-03-28T12:00:00Z"), BERLIN);

        assertThat(madeUp).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(daily.nextAfter(madeUp, BERLIN)).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void onlyAWeeklyExportHasAWeekday() {
        assertThatThrownBy(() -> new ExportRhythm(Every.WEEK, null, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExportRhythm(Every.DAY, DayOfWeek.FRIDAY, 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
