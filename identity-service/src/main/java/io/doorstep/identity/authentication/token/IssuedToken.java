package io.doorstep.identity.authentication.token;

import java.time.Duration;
import java.time.Instant;

/// A signed token.
public record IssuedToken(String text, Instant expiresAt, Duration lifetime) {

    /// A record would print the token.
    @Override
    public String toString() {
        return "IssuedToken[expiresAt=" + expiresAt + "]";
    }
}
