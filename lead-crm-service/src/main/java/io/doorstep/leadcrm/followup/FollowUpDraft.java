package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A follow-up as somebody wants it.
///
/// @param assigneeId whoever has the lead when absent
public record FollowUpDraft(
        String title, Instant dueAt, @Nullable UUID assigneeId) {}
