package io.doorstep.identity.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param number the entry's place in the organization's chain
/// @param hash covers the entry and all before it
record AuditEntryResponse(
        UUID id,
        long number,
        Instant recordedAt,
        String service,
        String actorKind,
        @Nullable String actorId,
        @Nullable String cause,
        String action,
        String model,
        String objectId,
        Map<String, ChangeResponse> changes,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        String hash) {

    record ChangeResponse(@Nullable String before, @Nullable String after) {}

    static AuditEntryResponse of(LinkedEntry link) {
        AuditEntry entry = link.entry();
        Map<String, ChangeResponse> changes = new TreeMap<>();
        entry.changes()
                .forEach((field, change) -> changes.put(field, new ChangeResponse(change.before(), change.after())));
        return new AuditEntryResponse(
                entry.id(),
                link.number(),
                entry.recordedAt(),
                entry.service(),
                entry.actorKind(),
                entry.actorId(),
                entry.cause(),
                entry.action(),
                entry.model(),
                entry.objectId(),
                changes,
                entry.ipAddress(),
                entry.userAgent(),
                link.hash());
    }
}
