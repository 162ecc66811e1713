package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.webhook.EndpointOutcome.SecretMade;
import io.doorstep.leadcrm.webhook.EndpointOutcome.TypesUnknown;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds an endpoint with a secret of its own.
@Component
public class RegisterEndpoint {

    private final WebhookEndpoints endpoints;
    private final PartnerHttp partners;
    private final SecureRandom chance;
    private final Ids ids;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RegisterEndpoint(
            WebhookEndpoints endpoints,
            PartnerHttp partners,
            SecureRandom chance,
            Ids ids,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.endpoints = endpoints;
        this.partners = partners;
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// @param types all when empty
    @Transactional
    public EndpointOutcome register(URI url, @Nullable String description, List<String> types) {
        Set<String> unknown = PartnerEventTypes.unknownAmong(types);
        if (!unknown.isEmpty()) {
            return new TypesUnknown(unknown);
        }
        partners.check(url);
        WebhookSecret secret = WebhookSecret.generate(chance);
        var endpoint = endpoints.saveAndFlush(new WebhookEndpoint(
                ids.next(), url, description, types.stream().distinct().toList(), secret, clock.instant()));
        events.publishEvent(new EndpointRegistered(endpoint.id(), endpoint.events(), endpoint.createdAt()));
        return new SecretMade(EndpointView.of(endpoint, null), secret.text());
    }
}
