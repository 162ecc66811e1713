/// People: who somebody is, recognised by e-mail address, phone number or conversation.
///
/// In: `organization.registered`, `organization.updated` (the region of local phone numbers). Out: nothing, `lead`
/// tells of new people.
/// Tables: `person`, `person_identity`, `duplicate_candidate`, `tenant_region`.
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
