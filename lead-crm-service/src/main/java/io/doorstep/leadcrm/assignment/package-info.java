/// Assignment: who gets the next lead. Active agents take turns; owners and admins stand in while there are none.
///
/// In: `member.joined`, `member.updated`, `member.deactivated`. Out: nothing, `lead` tells of the result. Tables:
/// `agent`, `rotation`.
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
