package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricReport.Day;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a plan's limit was on which day: the last that was said by the day's end.
final class LimitCourse {

    private final TreeMap<LocalDate, Long> limits;

    /// @param said by the day on which it was
    LimitCourse(Map<LocalDate, Long> said) {
        this.limits = new TreeMap<>(said);
    }

    Optional<Long> on(LocalDate day) {
        return Optional.ofNullable(limits.floorEntry(day)).map(Map.Entry::getValue);
    }

    /// Days on which no limit is known are none.
    long countDaysAbove(List<Day> days) {
        return days.stream()
                .filter(day ->
                        on(day.date()).filter(limit -> day.value() > limit).isPresent())
                .count();
    }
}
