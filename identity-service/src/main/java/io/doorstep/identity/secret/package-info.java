/// Secrets: random texts that are shown once and kept as a hash only, such as refresh tokens and API keys; those of
/// links in mails, which are derived anew; and seals.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Secrets",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
