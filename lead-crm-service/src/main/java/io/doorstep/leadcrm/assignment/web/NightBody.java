package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Night;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// @param from in the business's own time, such as `21:00`
/// @param to exclusive
record NightBody(@NotNull LocalTime from, @NotNull LocalTime to) {

    static @Nullable NightBody of(@Nullable Night night) {
        return night == null ? null : new NightBody(night.from(), night.to());
    }

    Night toNight() {
        return new Night(from, to);
    }
}
