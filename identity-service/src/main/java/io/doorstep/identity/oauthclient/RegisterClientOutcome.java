package io.doorstep.identity.oauthclient;

import org.jspecify.annotations.Nullable;

/// Every way in which registering a client can end.
public sealed interface RegisterClientOutcome {

    /// @param secret shown once; a public client has none
    record Registered(OAuthClientView client, @Nullable String secret) implements RegisterClientOutcome {

        /// A record would print the secret.
        @Override
        public String toString() {
            return "Registered[" + client.id() + "]";
        }
    }

    record Refused(ClientFault fault) implements RegisterClientOutcome {}
}
