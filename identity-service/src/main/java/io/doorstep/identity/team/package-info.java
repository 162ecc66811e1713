/// Teams: departments and teams, one below the other; who is in one has its roles and those of all above it.
///
/// In: nothing. Out: `team.changed`, `team.deleted`; changes of rights are told by `access`. Tables: `team`,
/// `team_member`.
@ApplicationModule(
        displayName = "Teams",
        allowedDependencies = {"access"})
@NullMarked
package io.doorstep.identity.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
