/// Entrance: the pages that the links of mails lead to, the one that asks what a program may do, the one on which a
/// sign-on by a provider ends, and the one on which a business registers; each a small form over the API.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Entrance",
        allowedDependencies = {"federation", "membership", "oauthclient", "organization", "proof"})
@NullMarked
package io.doorstep.identity.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
