package io.doorstep.campaign.tracking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message about to be sent, whose links are to be followed.
public record TrackedDraft(
        UUID messageId,
        UUID contactId,
        @Nullable UUID sequenceId,
        @Nullable Integer step,
        Instant sentAt) {}
