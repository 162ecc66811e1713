package io.doorstep.leadcrm.exporting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When an export or a report is made again and again.
///
/// @param weekday of weekly ones
/// @param hour of the business's own day, 0 to 23
public record ExportRhythm(Every every, @Nullable DayOfWeek weekday, int hour) {

    /// How often.
    public enum Every {
        DAY,
        WEEK
    }

    /// @throws IllegalArgumentException when a weekly one has no weekday, or a daily one has
    public ExportRhythm {
        if ((every == Every.WEEK) != (weekday != null)) {
            throw new IllegalArgumentException("A weekly export has a weekday, a daily one has none.");
        }
    }

    /// An hour that the clocks leave out is made up for right after it.
    public Instant nextAfter(Instant time, ZoneId zone) {
        LocalTime at = LocalTime.of(hour, 0);
        ZonedDateTime next = time.atZone(zone).with(at);
        while (!next.toInstant().isAfter(time) || (weekday != null && next.getDayOfWeek() != weekday)) {
            next = next.plusDays(1).with(at);
        }
        return next.toInstant();
    }
}
