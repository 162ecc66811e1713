/// Leads: people who asked about a property, what they asked, and what became of it.
///
/// In: web form, API, `contact.extracted`; `lead.captured` (own, to assign it). Out: `lead.captured`,
/// `lead.updated`, `lead.assigned`, `lead.recycled`, `lead.scored`, `lead.stage-changed`, `lead.won`, `lead.lost`.
/// Tables: `lead`, `quarantined_enquiry`; the list also reads `person`, `person_identity` and `agent`, and what the
/// rules of assignment may know is read from `person_address` and `listing_price`.
@ApplicationModule(
        displayName = "Leads",
        allowedDependencies = {"person", "pipeline", "scoring", "assignment", "assignment :: engine", "team", "webhook"
        })
@NullMarked
package io.doorstep.leadcrm.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
