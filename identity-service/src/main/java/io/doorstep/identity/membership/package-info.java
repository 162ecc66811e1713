/// Members: people's accounts, and what each is in which organization. A person may belong to several.
///
/// In: `RightsChanged` of `access`. Out: `member.invited`, `member.joined`, `member.updated`, `member.deactivated`.
/// Tables: `user_account`, `membership`.
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {"access", "secret", "team"})
@NullMarked
package io.doorstep.identity.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
