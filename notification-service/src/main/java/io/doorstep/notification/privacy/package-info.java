/// Privacy: what this service keeps of a person, and what it told of customers, for exports and erasures; the kit
/// answers the requests.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`, `person.export-requested`,
/// `person.erasure-requested`. Out: `privacy.part-finished`, `person.erasure-part-finished`. Tables: none of its own;
/// it reads and deletes the rows of persons in those of the other modules.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
