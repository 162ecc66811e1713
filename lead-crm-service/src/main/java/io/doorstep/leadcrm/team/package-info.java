/// Teams: who works with whom, as identity tells it.
///
/// In: `team.changed`, `team.deleted`. Out: nothing. Tables: `team`, `team_member`.
@ApplicationModule(
        displayName = "Teams",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
