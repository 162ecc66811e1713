/// Proofs: links and challenges that work once, for one person and one purpose; and how fresh a proof must be.
///
/// In: nothing. Out: nothing. Table: `proof`.
@ApplicationModule(
        displayName = "Proofs",
        allowedDependencies = {"secret"})
@NullMarked
package io.doorstep.identity.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
