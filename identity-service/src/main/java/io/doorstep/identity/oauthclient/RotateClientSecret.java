package io.doorstep.identity.oauthclient;

import io.doorstep.identity.oauthclient.RotateSecretOutcome.HasNoSecret;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.NoSuchClient;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.OverlapOutOfRange;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.Rotated;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a client a new secret; the old one goes on for a while, so that the program can change over.
@Component
public class RotateClientSecret {

    private static final Duration USUAL_OVERLAP = Duration.ofDays(1);
    private static final Duration LONGEST_OVERLAP = Duration.ofDays(30);

    private final OAuthClients clients;
    private final Secrets secrets;
    private final InstantSource clock;

    RotateClientSecret(OAuthClients clients, Secrets secrets, InstantSource clock) {
        this.clients = clients;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    public RotateSecretOutcome rotate(UUID id, @Nullable Instant oldSecretExpiresAt) {
        Instant now = clock.instant();
        Instant end = Objects.requireNonNullElse(oldSecretExpiresAt, now.plus(USUAL_OVERLAP));
        if (end.isBefore(now) || end.isAfter(now.plus(LONGEST_OVERLAP))) {
            return new OverlapOutOfRange(now.plus(LONGEST_OVERLAP));
        }
        return clients.lock(id).map(client -> rotated(client, end)).orElseGet(NoSuchClient::new);
    }

    private RotateSecretOutcome rotated(OAuthClient client, Instant end) {
        if (!client.view().isConfidential()) {
            return new HasNoSecret();
        }
        Secret secret = ClientSecret.next(secrets);
        client.replaceSecret(secret, end);
        return new Rotated(clients.saveAndFlush(client).view(), secret.text());
    }
}
