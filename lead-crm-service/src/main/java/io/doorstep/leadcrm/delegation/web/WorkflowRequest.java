package io.doorstep.leadcrm.delegation.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// @param url of the workflow's webhook; the installation's own when absent
/// @param patienceSeconds how long it has to answer, 30 seconds to a day; when absent 5 minutes for a score, an hour
///     for a roll-up
record WorkflowRequest(
        @Nullable URI url, @Nullable @Min(30) @Max(86_400) Integer patienceSeconds) {

    @Nullable
    Duration patience() {
        return patienceSeconds == null ? null : Duration.ofSeconds(patienceSeconds);
    }
}
