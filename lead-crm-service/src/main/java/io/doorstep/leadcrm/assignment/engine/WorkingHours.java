package io.doorstep.leadcrm.assignment.engine;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.IntStream;

/// When somebody works, in the business's own time.
///
/// @param to exclusive, later than `from`
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final int WEEK = 7;

    boolean covers(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        return days.contains(local.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(to);
    }

    /// @return the first beginning of work that is not past
    Instant nextStart(Instant now, ZoneId zone) {
        ZonedDateTime today = now.atZone(zone).toLocalDate().atStartOfDay(zone);
        return IntStream.rangeClosed(0, WEEK)
                .mapToObj(today::plusDays)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> day.toLocalDate().atTime(from).atZone(zone).toInstant())
                .filter(start -> start.isAfter(now))
                .findFirst()
                .orElse(now);
    }
}
