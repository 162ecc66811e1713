package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.EndpointView;
import io.doorstep.leadcrm.webhook.shape.Payload;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param previousSecretUntil until when the secret before this one signs too
/// @param secret shown once, when it is made
record EndpointResponse(
        UUID id,
        URI url,
        @Nullable String description,
        List<String> events,
        Payload payload,
        List<MappedField> fields,
        List<FilterCondition> filter,
        @Nullable String legacyHeader,
        @Nullable Instant previousSecretUntil,
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
                endpoint.shape().payload(),
                endpoint.shape().fields().stream().map(MappedField::of).toList(),
                endpoint.shape().filter().stream().map(FilterCondition::of).toList(),
                endpoint.legacyHeader(),
                endpoint.previousSecretUntil(),
                endpoint.enabled(),
                endpoint.disabledReason(),
                endpoint.failingSince(),
                endpoint.createdAt(),
                secret);
    }
}
