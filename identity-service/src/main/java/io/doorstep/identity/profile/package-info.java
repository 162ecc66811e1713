/// Profiles: what a person says of oneself, in every organization alike.
///
/// In: `AccountDeleted` of `membership`. Out: nothing of its own; another name is told as `member.updated`.
/// Table: `user_profile`.
@ApplicationModule(
        displayName = "Profiles",
        allowedDependencies = {"membership"})
@NullMarked
package io.doorstep.identity.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
