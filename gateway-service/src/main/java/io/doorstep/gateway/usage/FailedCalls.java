package io.doorstep.gateway.usage;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What went wrong for one credential in one window, for the audit log: one entry a minute, however much it was.
///
/// @param eventId the same for the same gateway, window and credential, so that a repeat is recognised
/// @param limited refused by the quota
/// @param strangers refused because of where they came from
/// @param failures how often calls ended with which status, from 400 on
public record FailedCalls(
        UUID eventId,
        UUID tenantId,
        String credentialId,
        String credentialKind,
        Instant windowEnd,
        long limited,
        long strangers,
        Map<Integer, Long> failures) {

    boolean isAnything() {
        return limited > 0 || strangers > 0 || !failures.isEmpty();
    }
}
