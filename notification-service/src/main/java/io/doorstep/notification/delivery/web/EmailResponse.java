package io.doorstep.notification.delivery.web;

import io.doorstep.notification.delivery.EmailReceipt;
import io.doorstep.notification.delivery.EmailStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param repeated a crash hid whether the server had taken it, so it was sent again under the same Message-ID
record EmailResponse(
        UUID id,
        String template,
        EmailStatus status,
        int attempts,
        @Nullable String reason,
        boolean repeated,
        Instant queuedAt,
        @Nullable Instant settledAt) {

    static EmailResponse of(EmailReceipt receipt) {
        return new EmailResponse(
                receipt.id(),
                receipt.template(),
                receipt.status(),
                receipt.attempts(),
                receipt.reason(),
                receipt.repeated(),
                receipt.queuedAt(),
                receipt.settledAt());
    }
}
