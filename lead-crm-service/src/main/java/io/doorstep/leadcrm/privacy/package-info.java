/// Privacy: what this service keeps of a member, for exports and erasures; the kit answers the requests.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`. Out: `privacy.part-finished`. Tables: none of its own;
/// it reads and changes the rows of members in those of the other modules.
@ApplicationModule(displayName = "Privacy", allowedDependencies = "assignment")
@NullMarked
package io.doorstep.leadcrm.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
