package io.doorstep.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of an e-mail.
///
/// @param repeated a crash hid whether the server had taken it, so it was sent again under the same Message-ID
public record EmailReceipt(
        UUID id,
        String template,
        EmailStatus status,
        int attempts,
        @Nullable String reason,
        boolean repeated,
        Instant queuedAt,
        @Nullable Instant settledAt) {}
