/// Leads: people who asked about a property, what they asked, and what became of it.
///
/// In: web form, API, `contact.extracted`; `lead.captured` (own, to assign what waits). Out: `lead.captured`,
/// `lead.updated`, `lead.assigned`, `lead.scored`, `lead.stage-changed`, `lead.won`, `lead.lost`. Tables: `lead`,
/// `quarantined_enquiry`; the list also reads `person`, `person_identity` and `agent`.
@ApplicationModule(
        displayName = "Leads",
        allowedDependencies = {"person", "pipeline", "scoring", "assignment", "team", "webhook"})
@NullMarked
package io.doorstep.leadcrm.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
