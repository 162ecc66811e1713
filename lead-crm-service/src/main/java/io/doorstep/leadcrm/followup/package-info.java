/// Follow-ups: what is to be done with a lead, by whom and until when.
///
/// In: moves of leads, inside this service. Out: `follow-up.due`. Table: `follow_up`; a list also reads `lead` and
/// `person`.
@ApplicationModule(
        displayName = "Follow-ups",
        allowedDependencies = {"lead", "pipeline", "assignment", "webhook"})
@NullMarked
package io.doorstep.leadcrm.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
