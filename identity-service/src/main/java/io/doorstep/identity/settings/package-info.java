/// Settings: what an organization's people set about it in general, and what each tab of the settings holds.
///
/// In: nothing. Out: nothing of its own; a change is told as `organization.updated`. Tables: none, the settings stand
/// at the organization.
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {"access", "apikey", "edge", "integration", "membership", "organization", "policy"})
@NullMarked
package io.doorstep.identity.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
