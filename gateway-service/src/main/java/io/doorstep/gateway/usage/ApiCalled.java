package io.doorstep.gateway.usage;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Calls of one credential in one window.
///
/// @param eventId the same for the same gateway, window and credential, so that a repeat is recognised
/// @param calls answered by a service; the failed are among them
/// @param limited refused by the quota, not among the calls
public record ApiCalled(
        UUID eventId,
        UUID tenantId,
        String credentialId,
        String credentialKind,
        Instant windowStart,
        Instant windowEnd,
        long calls,
        long failed,
        long limited,
        Map<String, Long> byService) {}
