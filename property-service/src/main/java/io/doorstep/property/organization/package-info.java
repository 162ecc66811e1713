/// Organization: in which language, numbers and zone a business lives, as identity told it.
/// In: `organization.registered`, `organization.updated`. Out: nothing. Table: `organization_profile`.
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
