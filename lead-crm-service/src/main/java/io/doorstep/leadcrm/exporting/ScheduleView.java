package io.doorstep.leadcrm.exporting;

import java.time.Instant;
import java.util.UUID;

/// A schedule as it is read.
public record ScheduleView(
        UUID id, int version, ScheduleDraft draft, UUID ownerId, Instant nextRunAt, Instant createdAt) {}
