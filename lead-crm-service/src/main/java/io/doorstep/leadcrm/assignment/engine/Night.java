package io.doorstep.leadcrm.assignment.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When nobody is given leads and no patience runs out, in the business's own time.
///
/// @param to exclusive; before `from` when the night goes past midnight
public record Night(LocalTime from, LocalTime to) {

    /// @return when the night ends that is now
    Optional<Instant> findEnd(Instant now, ZoneId zone) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(to);
        if (from.isBefore(to) ? !(evening && morning) : !(evening || morning)) {
            return Optional.empty();
        }
        LocalDate day = morning ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return Optional.of(day.atTime(to).atZone(zone).toInstant());
    }

    /// Waits for so long without counting the nights.
    Instant endOfPatience(Instant start, Duration patience, ZoneId zone) {
        Instant at = findEnd(start, zone).orElse(start);
        Duration left = patience;
        Instant dusk = nextDusk(at, zone);
        while (at.plus(left).isAfter(dusk)) {
            left = left.minus(Duration.between(at, dusk));
            at = findEnd(dusk, zone).orElse(dusk);
            dusk = nextDusk(at, zone);
        }
        return at.plus(left);
    }

    private Instant nextDusk(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = local.toLocalTime().isBefore(from)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return day.atTime(from).atZone(zone).toInstant();
    }
}
