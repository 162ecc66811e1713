package io.doorstep.identity.oauth.web;

import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import io.doorstep.identity.oauthclient.FindClient;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds out which program calls: by its secret, or by its name alone where it cannot keep one.
@Component
class ProveClient {

    private final FindClient findClient;

    ProveClient(FindClient findClient) {
        this.findClient = findClient;
    }

    /// Answers for the client's organization; empty when it is none, turned off, or does not prove itself as it must.
    <T> Optional<T> answer(
            @Nullable ClientAuthentication proof, @Nullable ClientID name, Function<OAuthClientView, T> work) {
        return switch (proof) {
            case PlainClientSecret secret -> confidential(secret, work);
            case null -> name == null ? Optional.empty() : unproved(name, work);
            default -> Optional.empty();
        };
    }

    private <T> Optional<T> confidential(PlainClientSecret proof, Function<OAuthClientView, T> work) {
        var secret = new Secret(proof.getClientSecret().getValue());
        return within(proof.getClientID(), id -> findClient.findProved(id, secret), work);
    }

    private <T> Optional<T> unproved(ClientID name, Function<OAuthClientView, T> work) {
        return within(
                name, id -> findClient.find(id).filter(client -> client.enabled() && !client.isConfidential()), work);
    }

    private <T> Optional<T> within(
            ClientID name, Function<UUID, Optional<OAuthClientView>> lookUp, Function<OAuthClientView, T> work) {
        return uuid(name).flatMap(id -> findClient
                .findOrganization(id)
                .flatMap(organization ->
                        Tenancy.callAs(organization, () -> lookUp.apply(id).map(work))));
    }

    private static Optional<UUID> uuid(ClientID name) {
        try {
            return Optional.of(UUID.fromString(name.getValue()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
