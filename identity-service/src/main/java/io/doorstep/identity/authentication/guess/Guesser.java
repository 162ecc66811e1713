package io.doorstep.identity.authentication.guess;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.secret.Secret;
import org.jspecify.annotations.Nullable;

/// Who tries to prove to be the owner of an account.
///
/// @param knownDevice on which the owner has signed in before, if the request shows so
public record Guesser(EmailAddress email, @Nullable String knownDevice) {

    /// The table need not know who tries to sign in.
    String account() {
        return new Secret(knownDevice == null ? email.text() : email.text() + " " + knownDevice).hash();
    }
}
