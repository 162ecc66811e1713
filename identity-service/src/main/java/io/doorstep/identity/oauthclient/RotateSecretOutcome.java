package io.doorstep.identity.oauthclient;

import java.time.Instant;

/// Every way in which rotating a client's secret can end.
public sealed interface RotateSecretOutcome {

    /// @param secret the new one, shown once
    record Rotated(OAuthClientView client, String secret) implements RotateSecretOutcome {

        /// A record would print the secret.
        @Override
        public String toString() {
            return "Rotated[" + client.id() + "]";
        }
    }

    record NoSuchClient() implements RotateSecretOutcome {}

    /// A public client.
    record HasNoSecret() implements RotateSecretOutcome {}

    /// @param latest until when the old secret may go on
    record OverlapOutOfRange(Instant latest) implements RotateSecretOutcome {}
}
