package io.doorstep.leadcrm.exporting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// A schedule made a file.
///
/// @param name the schedule's
public record ExportReady(
        UUID scheduleId,
        UUID fileId,
        String name,
        Set<UUID> recipients,
        long leads,
        Instant readyAt,
        Instant expiresAt) {}
