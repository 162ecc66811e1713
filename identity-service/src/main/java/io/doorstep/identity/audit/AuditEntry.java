package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that was done to one object.
///
/// @param actorId the user's or credential's id; absent when the system acted by itself
/// @param cause which event or job made the system act
/// @param changes by field: what it was and what it became
record AuditEntry(
        UUID id,
        Instant recordedAt,
        String service,
        String actorKind,
        @Nullable String actorId,
        @Nullable String cause,
        String action,
        String model,
        String objectId,
        Map<String, Change> changes,
        @Nullable String ipAddress,
        @Nullable String userAgent) {

    /// The same without what it says of its object, or without where its actor came from.
    AuditEntry without(boolean itsChanges, boolean itsOrigin) {
        return new AuditEntry(
                id,
                recordedAt,
                service,
                actorKind,
                actorId,
                cause,
                action,
                model,
                objectId,
                itsChanges ? Map.of() : changes,
                itsOrigin ? null : ipAddress,
                itsOrigin ? null : userAgent);
    }

    /// Before and after, as text; values with parts as JSON.
    record Change(@Nullable String before, @Nullable String after) {}
}
