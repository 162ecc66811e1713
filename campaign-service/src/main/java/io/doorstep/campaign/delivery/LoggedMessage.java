package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.MessageClass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the message log says of a message.
public record LoggedMessage(
        UUID id,
        UUID contactId,
        UUID templateId,
        UUID sequenceId,
        UUID enrolmentId,
        int step,
        MessageClass messageClass,
        MessageStatus status,
        @Nullable String reason,
        int attempts,
        Instant queuedAt,
        @Nullable Instant settledAt) {}
