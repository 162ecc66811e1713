package io.doorstep.identity.authentication;

import java.time.Duration;

/// An access token for a partner's program.
public record ClientToken(String text, Duration lifetime) {

    /// A record would print the token.
    @Override
    public String toString() {
        return "ClientToken[lifetime=" + lifetime + "]";
    }
}
