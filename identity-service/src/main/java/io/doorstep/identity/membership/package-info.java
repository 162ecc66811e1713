/// Members: people's accounts, and what each is in which organization. A person may belong to several.
///
/// Nobody gets a seat more than the plan has.
///
/// In: `RightsChanged` of `access`. Out: `member.invited`, `member.joined`, `member.updated`, `member.deactivated`.
/// Tables: `user_account`, `membership`.
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {"access", "organization", "secret", "team"})
@NullMarked
package io.doorstep.identity.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
