/// Recipients: the members of an organization and the company that speaks to them, as identity last told.
/// In: `organization.registered`, `organization.updated`, `member.joined`, `member.updated`, `member.deactivated`,
/// `privacy.choices-changed`.
/// Out: nothing.
/// Tables: `recipient`, `company`.
@ApplicationModule(
        displayName = "Recipients",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.recipient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
