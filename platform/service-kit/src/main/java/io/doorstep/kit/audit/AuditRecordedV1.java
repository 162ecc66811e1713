package io.doorstep.kit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `audit.recorded` on the wire: all that one transaction did, and who asked for it.
record AuditRecordedV1(
        String service,
        String actorKind,
        @Nullable String actorId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant recordedAt,
        List<AuditEntry> entries) {}
