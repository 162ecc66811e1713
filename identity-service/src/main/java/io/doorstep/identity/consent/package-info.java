/// Consent: what people have agreed to, with which text before them, when and from where; and what they took back.
///
/// In: nothing. Out: nothing; each step stands in the audit log. Table: `user_consent`, to which rows are only added.
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"membership"})
@NullMarked
package io.doorstep.identity.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
