/// Duplicates: people who may be one, found soon after they change and before they are added.
///
/// In: `lead.captured`, `lead.updated`, what people's own module tells. Out: nothing.
/// Tables: `duplicate_candidate`, `person_description`, `person_block`, `person_comparison`, `trait_frequency`,
/// `trait_census`.
@ApplicationModule(displayName = "Duplicates", allowedDependencies = "person")
@NullMarked
package io.doorstep.leadcrm.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
