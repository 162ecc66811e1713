package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.EndpointHealth.State;
import io.doorstep.leadcrm.webhook.shape.Shape;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An endpoint as it is read: all but its secret.
public record EndpointView(
        UUID id,
        int version,
        URI url,
        @Nullable String description,
        List<String> events,
        Shape shape,
        @Nullable String legacyHeader,
        @Nullable Instant previousSecretUntil,
        boolean enabled,
        @Nullable String disabledReason,
        @Nullable Instant failingSince,
        Instant createdAt) {

    static EndpointView of(WebhookEndpoint endpoint, @Nullable State health) {
        return new EndpointView(
                endpoint.id(),
                endpoint.version(),
                endpoint.url(),
                endpoint.description(),
                endpoint.events(),
                endpoint.shape(),
                endpoint.legacyHeader(),
                endpoint.previousSecretUntil(),
                endpoint.isEnabled(),
                endpoint.disabledReason(),
                health == null ? null : health.failingSince(),
                endpoint.createdAt());
    }
}
