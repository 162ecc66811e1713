package io.doorstep.identity.audit;

import io.doorstep.kit.ids.Ids;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `audit.recorded` as it is read here.
record AuditRecorded(
        String service,
        String actorKind,
        @Nullable String actorId,
        @Nullable String cause,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant recordedAt,
        List<Entry> entries) {

    record Entry(
            String action,
            String model,
            String objectId,
            @Nullable Map<String, AuditEntry.Change> changes) {}

    List<AuditEntry> toEntries(Ids ids) {
        Instant stored = recordedAt.truncatedTo(ChronoUnit.MICROS);
        return entries.stream()
                .map(entry -> new AuditEntry(
                        ids.next(),
                        stored,
                        service,
                        actorKind,
                        actorId,
                        cause,
                        entry.action(),
                        entry.model(),
                        entry.objectId(),
                        entry.changes() == null ? Map.of() : entry.changes(),
                        ipAddress,
                        userAgent))
                .toList();
    }
}
