package io.doorstep.notification.notification.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record LeadCapturedV1(
        UUID leadId,
        @Nullable String name,
        @Nullable String message,
        @Nullable String source,
        @Nullable Integer score,
        @Nullable Boolean listed) {

    /// Nobody waits for an answer to a row of a file.
    boolean stoodInAFile() {
        return Boolean.TRUE.equals(listed);
    }
}
