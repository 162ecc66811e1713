package io.doorstep.identity.membership;

import java.util.UUID;
import java.util.function.Consumer;

/// How a new account's first password is kept; authentication knows.
public interface FirstPasswords {

    /// Hashes, which takes a while; what is returned stores the hash for a user in the running transaction.
    Consumer<UUID> prepare(String password);
}
