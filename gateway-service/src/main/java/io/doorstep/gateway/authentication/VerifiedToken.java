package io.doorstep.gateway.authentication;

/// A token whose signature and claims hold.
///
/// @param expiresAt in milliseconds, the allowed skew included
record VerifiedToken(Caller caller, SigningKey key, long expiresAt) {

    boolean holdsAt(long now) {
        return now < expiresAt && !key.isWithdrawn();
    }
}
