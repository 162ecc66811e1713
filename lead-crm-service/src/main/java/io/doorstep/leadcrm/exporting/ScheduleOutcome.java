package io.doorstep.leadcrm.exporting;

import java.util.UUID;

/// Every way in which making or changing a schedule can end.
public sealed interface ScheduleOutcome {

    record Scheduled(ScheduleView schedule) implements ScheduleOutcome {}

    /// There is no such schedule, or not for this caller.
    record NoSuchSchedule(UUID id) implements ScheduleOutcome {}

    /// @param most how many a business can have
    record TooManySchedules(int most) implements ScheduleOutcome {}
}
