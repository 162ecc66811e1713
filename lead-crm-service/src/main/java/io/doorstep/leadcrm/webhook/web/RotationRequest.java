package io.doorstep.leadcrm.webhook.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// @param overlapHours how long both secrets sign, from now; a day when absent, at once over with 0
record RotationRequest(@Nullable @Min(0) @Max(168) Integer overlapHours) {

    private static final Duration USUAL = Duration.ofDays(1);

    static Duration overlapOf(@Nullable RotationRequest request) {
        return request == null || request.overlapHours() == null ? USUAL : Duration.ofHours(request.overlapHours());
    }
}
