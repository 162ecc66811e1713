/// Automation: carries out what a pipeline says is to follow when a lead has entered a stage, and writes down what came
/// of it.
///
/// In: captures and moves of leads, inside this service. Out: `lead.attention-asked`. Table: `automation_run`.
@ApplicationModule(
        displayName = "Automation",
        allowedDependencies = {"lead", "person", "pipeline", "scoring", "followup"})
@NullMarked
package io.doorstep.leadcrm.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
