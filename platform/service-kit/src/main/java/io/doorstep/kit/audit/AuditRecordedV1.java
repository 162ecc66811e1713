package io.doorstep.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `audit.recorded` on the wire: all that one transaction did, and who asked for it.
///
/// @param cause which event or job made the system act by itself
record AuditRecordedV1(
        String service,
        String actorKind,
        @Nullable String actorId,
        @Nullable String cause,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant recordedAt,
        List<AuditEntry> entries) {}
