/// Archiving: puts listings away that are sold or rest for longer than their business wants, once a day, and says
/// before what it would do.
///
/// In: people over REST. Out: what the listings themselves tell. Table: `archive_rule`.
@ApplicationModule(displayName = "Archiving", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.archiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
