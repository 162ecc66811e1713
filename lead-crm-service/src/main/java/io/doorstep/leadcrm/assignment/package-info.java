/// Assignment: who gets a lead, and why. The rules of the business come first, then everybody in turn; owners and
/// admins stand in while there are no agents.
///
/// In: `member.joined`, `member.updated`, `member.deactivated`, `listing.published`, `listing.updated`,
/// `listing.price-changed`. Out: nothing, `lead` tells of the result. Tables: `agent`, `agent_profile`, `rotation`,
/// `assignment_policy`, `assignment_decision`, `pond`, `listing_price`.
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {"team", "zone"})
@NullMarked
package io.doorstep.leadcrm.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
