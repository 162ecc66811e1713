/// People: who somebody is, recognised by e-mail address, phone number, conversation, channel or another system's id.
///
/// In: `organization.registered`, `organization.updated` (the region of local phone numbers); the API.
/// Out: `person.merged`, `person.unmerged`; `lead` tells of new people.
/// Tables: `person`, `person_identity`, `person_address`, `person_merge`, `tenant_region`.
@ApplicationModule(displayName = "People", allowedDependencies = "webhook")
@NullMarked
package io.doorstep.leadcrm.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
