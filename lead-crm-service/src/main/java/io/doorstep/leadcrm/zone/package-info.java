/// The zone in which a business lives, for its nights, its working hours and its schedules.
///
/// In: `organization.registered`, `organization.updated`. Out: nothing. Table: `tenant_zone`.
@ApplicationModule(
        displayName = "Zone",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.zone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
