package io.doorstep.property.savedsearch;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// How soon a client hears of a listing; digests come at eight in the morning.
public enum AlertFrequency {
    AT_ONCE,
    DAILY,
    /// On Mondays.
    WEEKLY;

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /// When what is found now is told.
    Instant dueAfter(Instant found, ZoneId zone) {
        LocalDate today = found.atZone(zone).toLocalDate();
        return switch (this) {
            case AT_ONCE -> found;
            case DAILY -> nextMorning(found, today, zone);
            case WEEKLY -> {
                LocalDate monday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                Instant morning = monday.atTime(MORNING).atZone(zone).toInstant();
                yield morning.isAfter(found)
                        ? morning
                        : monday.plusWeeks(1).atTime(MORNING).atZone(zone).toInstant();
            }
        };
    }

    private static Instant nextMorning(Instant found, LocalDate today, ZoneId zone) {
        Instant morning = today.atTime(MORNING).atZone(zone).toInstant();
        return morning.isAfter(found)
                ? morning
                : today.plusDays(1).atTime(MORNING).atZone(zone).toInstant();
    }
}
