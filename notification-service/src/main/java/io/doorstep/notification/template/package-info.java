/// Templates: the words of a notification, without logic in them, inside the base layout of the company.
/// In: nothing. Out: nothing. Tables: none, they are files under `email/`.
@ApplicationModule(
        displayName = "Templates",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
