package io.doorstep.gateway.authentication;

/// How the exchange of an API key or a public address for a token ends.
sealed interface Exchange {

    /// @param validatedAt in milliseconds, when identity last said that the credential holds
    record Exchanged(VerifiedToken token, String bearer, long validatedAt) implements Exchange {}

    record Unknown() implements Exchange {}
}
