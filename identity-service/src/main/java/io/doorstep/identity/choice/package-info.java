/// Privacy choices: members whose facts are only to be stored, and who refuse that they are sold or shared; and what is
/// held of a member at all.
///
/// In: nothing. Out: `privacy.choices-changed`. Table: `privacy_choice`.
@ApplicationModule(
        displayName = "Privacy choices",
        allowedDependencies = {"membership", "proof"})
@NullMarked
package io.doorstep.identity.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
