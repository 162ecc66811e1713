/// Provisioning: a company's directory (Entra ID, Okta) says who works here, over SCIM 2.0 (RFC 7643, RFC 7644).
///
/// Its users are members, its groups teams; what it says beyond that is kept as it was said. A person whom it adds is
/// invited. The key that it calls with gives no more than it has: to hand out a role, by itself or by a team, it needs
/// all of the role's permissions, and it never decides about owners.
///
/// Filter and patch are our own, as the libraries for SCIM bring a second JSON tree (Jackson 2) and no bounds.
///
/// In: nothing. Out: nothing of its own; members and teams are told by `membership` and `access`.
/// Tables: `directory_entry`, `directory_group`; reads those of `membership` and `team` along with them.
@ApplicationModule(
        displayName = "Provisioning",
        allowedDependencies = {"membership", "team"})
@NullMarked
package io.doorstep.identity.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
