package io.doorstep.leadcrm.exporting;

import java.time.Instant;
import java.util.UUID;

/// A file that a schedule made.
///
/// @param leads how many are in it
/// @param parts how many parts it is kept in
public record ExportFileView(
        UUID id, UUID scheduleId, ExportFormat format, long leads, int parts, Instant madeAt, Instant expiresAt) {}
