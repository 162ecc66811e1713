package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to change about a follow-up; absent fields stay.
record FollowUpEdit(
        @Nullable String title,
        @Nullable Instant dueAt,
        @Nullable UUID assigneeId,
        @Nullable FollowUpStatus status) {}
