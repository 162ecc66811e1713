package io.doorstep.leadcrm.followup;

import java.time.Instant;
import java.util.UUID;

/// A follow-up that was there already waits for its time, perhaps for another one than before.
record FollowUpWaits(UUID id, Instant dueAt) {}
