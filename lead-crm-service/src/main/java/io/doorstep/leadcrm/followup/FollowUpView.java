package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A follow-up as it is read: with its lead's name, and who is to do it now.
record FollowUpView(
        UUID id,
        int version,
        UUID leadId,
        @Nullable String leadName,
        String title,
        Instant dueAt,
        @Nullable UUID assigneeId,
        FollowUpStatus status,
        boolean byRule,
        @Nullable UUID createdBy,
        Instant createdAt,
        @Nullable Instant settledAt) {}
