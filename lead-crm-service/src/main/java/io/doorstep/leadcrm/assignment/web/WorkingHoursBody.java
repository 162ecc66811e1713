package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.WorkingHours;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param from in the business's own time, such as `09:00`
/// @param to exclusive
record WorkingHoursBody(
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {

    static @Nullable WorkingHoursBody of(@Nullable WorkingHours hours) {
        return hours == null ? null : new WorkingHoursBody(EnumSet.copyOf(hours.days()), hours.from(), hours.to());
    }

    @AssertTrue(message = "work must begin before it ends; give a day for each side of midnight")
    boolean isInOrder() {
        return from == null || to == null || from.isBefore(to);
    }

    WorkingHours toHours() {
        return new WorkingHours(days, from, to);
    }
}
