package io.doorstep.gateway.usage.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.gateway.usage.ApiCalled;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `api.called` on the wire.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiCalledV1(
        @Nullable UUID credentialId,
        String credentialKind,
        Instant windowStart,
        Instant windowEnd,
        long calls,
        long failed,
        long limited,
        Map<String, Long> byService) {

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static ApiCalledV1 of(ApiCalled event) {
        return new ApiCalledV1(
                credentialOf(event.credentialId()),
                event.credentialKind(),
                event.windowStart(),
                event.windowEnd(),
                event.calls(),
                event.failed(),
                event.limited(),
                event.byService());
    }

    /// As it was told, by this gateway or another.
    ApiCalled toEvent(UUID eventId, UUID tenantId) {
        return new ApiCalled(
                eventId,
                tenantId,
                credentialId == null ? "" : credentialId.toString(),
                credentialKind,
                windowStart,
                windowEnd,
                calls,
                failed,
                limited,
                byService);
    }

    /// Visitors have none of their own.
    private static @Nullable UUID credentialOf(String credential) {
        return UUID_TEXT.matcher(credential).matches() ? UUID.fromString(credential) : null;
    }
}
