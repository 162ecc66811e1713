/// Contacts: the people of lead-crm as far as a message needs them, and whether they agreed to marketing.
/// In: `consent.given`, `consent.withdrawn`, `person.merged`, `person.unmerged`. Out: nothing. Table: `contact`.
@ApplicationModule(
        displayName = "Contacts",
        allowedDependencies = {})
@NullMarked
package io.doorstep.campaign.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
