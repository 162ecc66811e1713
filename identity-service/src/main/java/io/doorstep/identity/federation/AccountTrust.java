package io.doorstep.identity.federation;

import java.util.UUID;

/// How far an account can be trusted to be its address's; authentication knows.
public interface AccountTrust {

    /// False when somebody may have opened the account with a password under an address that is another's.
    boolean isOwnersAlone(UUID userId);

    /// Somebody who can be trusted has made sure of the address.
    void noteVerified(UUID userId);
}
