/// Smart lists: filters over leads that are kept under a name, for oneself, a team or everybody. Whoever opens one
/// sees what the own reach allows.
///
/// In: nothing. Out: nothing. Table: `smart_list`.
@ApplicationModule(
        displayName = "Smart lists",
        allowedDependencies = {"lead", "team"})
@NullMarked
package io.doorstep.leadcrm.smartlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
