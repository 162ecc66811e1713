/// Organizations: the tenants, with their slug, branding, persona, settings, subscription and standing.
///
/// In: `subscription.changed`. Out: `organization.registered`, `organization.updated`. Table: `organization`.
@ApplicationModule(
        displayName = "Organizations",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
