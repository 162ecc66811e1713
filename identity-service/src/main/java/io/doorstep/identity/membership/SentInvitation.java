package io.doorstep.identity.membership;

import java.time.Instant;

/// An invitation as the invited person gets it.
///
/// @param token stored as a hash only
/// @param link that holds the token
public record SentInvitation(String token, String link, Instant expiresAt) {

    /// A record would print the token.
    @Override
    public String toString() {
        return "SentInvitation[" + expiresAt + "]";
    }
}
