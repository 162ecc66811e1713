package io.doorstep.leadcrm.assignment.web;

import io.doorstep.leadcrm.assignment.engine.Absence;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param to exclusive; absent while the return is not known
record AbsenceBody(@NotNull Instant from, @Nullable Instant to) {

    static @Nullable AbsenceBody of(@Nullable Absence absence) {
        return absence == null ? null : new AbsenceBody(absence.from(), absence.to());
    }

    @AssertTrue(message = "an absence must begin before it ends")
    boolean isInOrder() {
        return from == null || to == null || from.isBefore(to);
    }

    Absence toAbsence() {
        return new Absence(from, to);
    }
}
