/// Privacy: this service's part in exporting and erasing what is known of a person. An export goes to identity past
/// Kafka; that a part is done is told by an event.
///
/// In: `privacy.export-requested`, `privacy.erasure-requested`. Out: `privacy.part-finished`. Tables: none of its own;
/// it
/// reads and deletes the rows of persons in those of the other modules.
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
