/// Privacy: what this service keeps of members and of visitors, for exports and erasures; the kit answers the
/// requests.
/// In: `privacy.export-requested`, `privacy.erasure-requested`, `person.export-requested`,
/// `person.erasure-requested`. Out: `privacy.part-finished`, `person.erasure-part-finished`. Tables: none of its own;
/// it reads and changes the rows of members and visitors in those of the other modules.
@ApplicationModule(displayName = "Privacy", allowedDependencies = "conversation")
@NullMarked
package io.doorstep.chatai.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
