package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.EndpointView;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param secret shown once, when it is made
record EndpointResponse(
        UUID id,
        URI url,
        @Nullable String description,
        List<String> events,
        boolean enabled,
        @Nullable String disabledReason,
        @Nullable Instant failingSince,
        Instant createdAt,
        @Nullable String secret) {

    static EndpointResponse of(EndpointView endpoint) {
        return of(endpoint, null);
    }

    static EndpointResponse of(EndpointView endpoint, @Nullable String secret) {
        return new EndpointResponse(
                endpoint.id(),
                endpoint.url(),
                endpoint.description(),
                endpoint.events(),
                endpoint.enabled(),
                endpoint.disabledReason(),
                endpoint.failingSince(),
                endpoint.createdAt(),
                secret);
    }
}
