/// Measurement: what happens to leads is told to the business's own property at Google Analytics, without a word of
/// whose leads they are.
///
/// An event of a lead writes down what is to be sent; one job per business sends it, asking each time whether the
/// person still agrees to be handed on. What was sent, or is older than Google takes, is only counted.
///
/// In: `lead.captured`, `lead.stage-changed`, `lead.valued` (own). Tables: `measurement_connection`,
/// `measurement_progress`, `measurement_event`; whose it is and where it came from is read from `lead`, `person`,
/// `person_identity` and `person_address`, what a lead was worth from `analytics_fact`, and of whom nothing is told
/// from `withheld_person`.
@ApplicationModule(
        displayName = "Measurement",
        allowedDependencies = {"consent", "pipeline"})
@NullMarked
package io.doorstep.leadcrm.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
