/// Entrance: the pages that the links of mails lead to, each a small form over the API.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Entrance",
        allowedDependencies = {"membership", "organization", "proof"})
@NullMarked
package io.doorstep.identity.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
