/// Affiliations: marketers who apply to companies, and what becomes of it. Who is approved is a member with the role
/// `marketer`; who is suspended is signed out at once and a member no more until reactivated.
///
/// In: `MemberDeactivated` and `MemberUpdated` of `membership`. Out: `affiliation.applied`, `affiliation.approved`,
/// `affiliation.rejected`, `affiliation.suspended`, `affiliation.reactivated`. Table: `affiliation`.
@ApplicationModule(
        displayName = "Affiliations",
        allowedDependencies = {"access", "membership", "organization"})
@NullMarked
package io.doorstep.identity.affiliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
