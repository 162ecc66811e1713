/// Proofs: links and challenges that work once, for one person and one purpose; and how fresh a proof must be.
///
/// In: nothing. Out: nothing. Tables: `proof`, `seal_key`.
@ApplicationModule(
        displayName = "Proofs",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
