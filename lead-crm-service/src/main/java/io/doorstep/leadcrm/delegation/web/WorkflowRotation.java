package io.doorstep.leadcrm.delegation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// @param overlapHours how long both secrets hold, from now; a day when absent, at once over with 0
record WorkflowRotation(@Nullable @Min(0) @Max(168) Integer overlapHours) {

    private static final Duration USUAL = Duration.ofDays(1);

    static Duration overlapOf(@Nullable WorkflowRotation request) {
        return request == null || request.overlapHours() == null ? USUAL : Duration.ofHours(request.overlapHours());
    }
}
