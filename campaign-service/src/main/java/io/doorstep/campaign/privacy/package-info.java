/// Privacy: the answer to requests about members, of whom this service keeps nothing; the kit gives it.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`. Out: `privacy.part-finished`. Tables: none.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package io.doorstep.campaign.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
