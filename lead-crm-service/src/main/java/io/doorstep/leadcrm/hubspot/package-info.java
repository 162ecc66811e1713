/// HubSpot: people here and contacts there stay the same, whoever of the two is changed.
///
/// A change on either side marks the record of the two, nothing more. One job per business then reads what HubSpot has,
/// compares it field by field with what both last agreed on, and writes to whichever side is behind. So a message that
/// comes twice, too late or about our own writing changes nothing.
///
/// In: `lead.captured`, `lead.updated` (own), HubSpot's webhooks. Out: `crm.connected`, `crm.disconnected`.
/// Tables: `hubspot_connection`, `hubspot_token`, `hubspot_record`, `hubspot_conflict`; whom there is to send is read
/// from `person`, and whom not from `withheld_person`.
@ApplicationModule(
        displayName = "HubSpot",
        allowedDependencies = {"hook", "lead", "person"})
@NullMarked
package io.doorstep.leadcrm.hubspot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
