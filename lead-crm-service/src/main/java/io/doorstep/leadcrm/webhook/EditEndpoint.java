package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.http.PartnerHttp;
import io.doorstep.leadcrm.webhook.EndpointOutcome.NotFound;
import io.doorstep.leadcrm.webhook.EndpointOutcome.Saved;
import io.doorstep.leadcrm.webhook.EndpointOutcome.SecretMade;
import io.doorstep.leadcrm.webhook.EndpointOutcome.ShapeContradicts;
import io.doorstep.leadcrm.webhook.EndpointOutcome.TypesUnknown;
import io.doorstep.workflowkit.webhook.WebhookSecret;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes an endpoint, gives it another secret, or removes it.
@Component
public class EditEndpoint {

    private final WebhookEndpoints endpoints;
    private final EndpointHealth health;
    private final PartnerHttp partners;
    private final SecureRandom chance;
    private final InstantSource clock;

    EditEndpoint(
            WebhookEndpoints endpoints,
            EndpointHealth health,
            PartnerHttp partners,
            SecureRandom chance,
            InstantSource clock) {
        this.endpoints = endpoints;
        this.health = health;
        this.partners = partners;
        this.chance = chance;
        this.clock = clock;
    }

    @Transactional
    public EndpointOutcome edit(UUID id, EndpointEdit edit, IntConsumer precondition) {
        WebhookEndpoint endpoint = endpoints.findToChange(id).orElse(null);
        if (endpoint == null) {
            return new NotFound(id);
        }
        precondition.accept(endpoint.version());
        Set<String> unknown = PartnerEventTypes.unknownAmong(edit.events() == null ? List.of() : edit.events());
        if (!unknown.isEmpty()) {
            return new TypesUnknown(unknown);
        }
        Optional<String> contradiction = edit.over(endpoint.shape()).contradiction();
        if (contradiction.isPresent()) {
            return new ShapeContradicts(contradiction.get());
        }
        apply(edit, endpoint);
        endpoints.flush();
        return new Saved(view(endpoint));
    }

    private void apply(EndpointEdit edit, WebhookEndpoint endpoint) {
        if (edit.url() != null) {
            partners.check(edit.url());
            endpoint.moveTo(edit.url());
        }
        if (edit.description() != null) {
            endpoint.describe(edit.description());
        }
        if (edit.events() != null) {
            endpoint.subscribeTo(edit.events().stream().distinct().toList());
        }
        endpoint.reshape(edit.over(endpoint.shape()));
        if (edit.legacyHeader() != null) {
            endpoint.signAlsoIn(edit.legacyHeader().isEmpty() ? null : edit.legacyHeader());
        }
        if (edit.enabled() != null && edit.enabled() != endpoint.isEnabled()) {
            if (edit.enabled()) {
                endpoint.enable();
                health.answered(endpoint.id());
            } else {
                endpoint.disable("Disabled by its owner");
            }
        }
    }

    /// @param overlap how long the old secret goes on signing beside the new one
    @Transactional
    public EndpointOutcome rotateSecret(UUID id, Duration overlap) {
        WebhookEndpoint endpoint = endpoints.findToChange(id).orElse(null);
        if (endpoint == null) {
            return new NotFound(id);
        }
        WebhookSecret secret = WebhookSecret.generate(chance);
        endpoint.rotate(secret, clock.instant().plus(overlap));
        endpoints.flush();
        return new SecretMade(view(endpoint), secret.text());
    }

    /// @return whether there was one
    @Transactional
    public boolean remove(UUID id) {
        return endpoints
                .findToChange(id)
                .map(endpoint -> {
                    endpoints.delete(endpoint);
                    return true;
                })
                .orElse(false);
    }

    private EndpointView view(WebhookEndpoint endpoint) {
        return EndpointView.of(endpoint, health.find(endpoint.id()).orElse(null));
    }
}
