package io.doorstep.notification.notification.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

record LeadExportReadyV1(
        UUID scheduleId, UUID fileId, String name, List<UUID> recipients, long leads, Instant expiresAt) {

    /// The file itself is fetched with the reader's own login.
    Map<String, String> facts() {
        return Map.of(
                "name",
                name,
                "leads",
                Long.toString(leads),
                "expiresAt",
                expiresAt.toString(),
                "path",
                "/api/v1/lead-exports/%s/files/%s".formatted(scheduleId, fileId));
    }
}
