package io.doorstep.identity.authentication.password;

import java.time.Instant;
import java.util.UUID;

/// Somebody's password as it is stored.
record PasswordCredential(UUID userId, String hash, Instant changedAt) {

    /// A record would print the hash.
    @Override
    public String toString() {
        return "PasswordCredential[" + userId + "]";
    }
}
