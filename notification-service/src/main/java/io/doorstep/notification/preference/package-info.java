/// Preferences: on which channels a user wants to hear of which category.
/// In: nothing. Out: nothing. Table: `preference_sheet`.
@ApplicationModule(
        displayName = "Preferences",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.preference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
