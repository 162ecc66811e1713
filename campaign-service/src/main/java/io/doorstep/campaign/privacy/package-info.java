/// Privacy: the answers to requests about members, of whom this service keeps nothing, and about the people it writes
/// to; the kit gives them.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`, `person.export-requested`,
/// `person.erasure-requested`. Out: `privacy.part-finished`, `person.erasure-part-finished`. Tables: none of its own;
/// it reads and changes the rows of contacts in those of the other modules.
@ApplicationModule(displayName = "Privacy", allowedDependencies = "suppression")
@NullMarked
package io.doorstep.campaign.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
