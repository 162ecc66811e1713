package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which follow-ups a list is to hold; absent fields do not narrow it.
///
/// @param assigneeId who is to do it, also by having the lead
/// @param dueBefore exclusive
record FollowUpFilter(
        @Nullable UUID leadId,
        @Nullable UUID assigneeId,
        @Nullable FollowUpStatus status,
        @Nullable Instant dueBefore) {}
