package io.doorstep.leadcrm.assignment.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When somebody is not there.
///
/// @param to exclusive; absent while the return is not known
public record Absence(Instant from, @Nullable Instant to) {

    boolean covers(Instant now) {
        return !now.isBefore(from) && (to == null || now.isBefore(to));
    }
}
