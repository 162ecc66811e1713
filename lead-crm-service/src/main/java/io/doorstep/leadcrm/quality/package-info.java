/// Data quality: what is wrong or missing with people and leads, how much of it there is, and where.
///
/// In: nothing. Out: nothing. Tables: none of its own; it reads `person`, `person_identity`, `duplicate_candidate`,
/// `lead` and `analytics_fact`.
@ApplicationModule(
        displayName = "Data quality",
        allowedDependencies = {"lead"})
@NullMarked
package io.doorstep.leadcrm.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
