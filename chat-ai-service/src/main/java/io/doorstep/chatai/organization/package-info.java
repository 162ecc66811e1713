/// Organization: the tenant's name, look and voice, as identity told them.
/// In: `organization.registered`, `organization.updated`. Out: nothing. Table: `organization_profile`.
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {})
@NullMarked
package io.doorstep.chatai.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
