/// Authentication: registering, signing in and out in one step or two, recovering an account, and every token there is.
///
/// In: `AccountDeleted` of `membership`. Out: `account-link.requested`, `account-code.requested`, `account.changed`;
/// the rest is told by `organization`, `membership` and `session`.
/// Tables: `password_credential`, `password_history`, `password_guess`, `email_verification`, `second_factor`,
/// `backup_code`, `passkey`, `passkey_challenge`, `phone_number`, `phone_code`, `signing_key`.
@ApplicationModule(
        displayName = "Authentication",
        allowedDependencies = {
            "access",
            "apikey",
            "consent",
            "federation",
            "membership",
            "organization",
            "policy",
            "proof",
            "secret",
            "session"
        })
@NullMarked
package io.doorstep.identity.authentication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
