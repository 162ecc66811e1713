package io.doorstep.leadcrm.assignment.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a business gives out its leads.
///
/// @param rules tried in order, until one finds somebody
/// @param acceptWithinMinutes how long whoever got a lead may leave it untouched
/// @param rounds how many get a lead one after the other before it goes to the overflow pond
/// @param recycleAfterDays after how long an open lead that nobody touches goes to the overflow pond
public record Policy(
        List<Rule> rules,
        @Nullable Night night,
        @Nullable Integer acceptWithinMinutes,
        int rounds,
        @Nullable Integer recycleAfterDays,
        @Nullable UUID overflowPondId) {

    /// What holds for a business that has not said anything: everybody in turn.
    public static final Policy FAIR = new Policy(List.of(), null, null, 3, null, null);

    public boolean isNight(Instant now, ZoneId zone) {
        return findEndOfNight(now, zone).isPresent();
    }

    Optional<Instant> findEndOfNight(Instant now, ZoneId zone) {
        return Optional.ofNullable(night).flatMap(pause -> pause.findEnd(now, zone));
    }

    /// By when whoever gets a lead now must have accepted it.
    public Optional<Instant> findAcceptBy(Instant now, ZoneId zone) {
        return Optional.ofNullable(acceptWithinMinutes)
                .map(minutes -> endOfPatience(now, Duration.ofMinutes(minutes), zone));
    }

    /// When patience that begins now ends; it does not run out at night.
    public Instant endOfPatience(Instant now, Duration patience, ZoneId zone) {
        return night == null ? now.plus(patience) : night.endOfPatience(now, patience, zone);
    }
}
