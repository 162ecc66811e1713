package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.MetricReport.Day;
import java.util.List;

/// How a level went through some days, made of what it changed by.
///
/// @param atEnd of the last day
/// @param most at the beginning or at the end of any of the days
record LevelCourse(long atEnd, long most) {

    /// @param changes the oldest first
    static LevelCourse of(long before, List<Day> changes) {
        long level = before;
        long most = before;
        for (Day day : changes) {
            level += day.value();
            most = Math.max(most, level);
        }
        return new LevelCourse(level, most);
    }
}
