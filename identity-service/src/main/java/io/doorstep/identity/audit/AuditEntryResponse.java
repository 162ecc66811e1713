package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AuditEntryResponse(
        UUID id,
        Instant recordedAt,
        String service,
        String actorKind,
        @Nullable String actorId,
        String action,
        String model,
        String objectId,
        Map<String, ChangeResponse> changes,
        @Nullable String ipAddress,
        @Nullable String userAgent) {

    record ChangeResponse(@Nullable String before, @Nullable String after) {}

    static AuditEntryResponse of(AuditEntry entry) {
        Map<String, ChangeResponse> changes = new TreeMap<>();
        entry.changes()
                .forEach((field, change) -> changes.put(field, new ChangeResponse(change.before(), change.after())));
        return new AuditEntryResponse(
                entry.id(),
                entry.recordedAt(),
                entry.service(),
                entry.actorKind(),
                entry.actorId(),
                entry.action(),
                entry.model(),
                entry.objectId(),
                changes,
                entry.ipAddress(),
                entry.userAgent());
    }
}
