package io.doorstep.gateway.authentication;

/// A token whose signature and claims hold.
///
/// @param issuedAt in milliseconds, 0 when it does not say so
/// @param expiresAt in milliseconds, the allowed skew included
record VerifiedToken(Caller caller, SigningKey key, long issuedAt, long expiresAt) {

    boolean holdsAt(long now) {
        return now < expiresAt && !key.isWithdrawn();
    }
}
