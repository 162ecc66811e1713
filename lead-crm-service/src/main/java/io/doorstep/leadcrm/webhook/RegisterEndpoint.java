package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.webhook.EndpointOutcome.SecretMade;
import io.doorstep.leadcrm.webhook.EndpointOutcome.ShapeContradicts;
import io.doorstep.leadcrm.webhook.EndpointOutcome.TypesUnknown;
import io.doorstep.workflowkit.webhook.WebhookSecret;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    @Transactional
    public EndpointOutcome register(EndpointWanted wanted) {
        Set<String> unknown = PartnerEventTypes.unknownAmong(wanted.events());
        if (!unknown.isEmpty()) {
            return new TypesUnknown(unknown);
        }
        Optional<String> contradiction = wanted.shape().contradiction();
        if (contradiction.isPresent()) {
            return new ShapeContradicts(contradiction.get());
        }
        partners.check(wanted.url());
        WebhookSecret secret = WebhookSecret.generate(chance);
        var endpoint = endpoints.saveAndFlush(make(wanted, secret));
        events.publishEvent(new EndpointRegistered(endpoint.id(), endpoint.events(), endpoint.createdAt()));
        return new SecretMade(EndpointView.of(endpoint, null), secret.text());
    }

    private WebhookEndpoint make(EndpointWanted wanted, WebhookSecret secret) {
        List<String> types = wanted.events().stream().distinct().toList();
        var endpoint =
                new WebhookEndpoint(ids.next(), wanted.url(), wanted.description(), types, secret, clock.instant());
        endpoint.reshape(wanted.shape());
        endpoint.signAlsoIn(wanted.legacyHeader());
        return endpoint;
    }
}
