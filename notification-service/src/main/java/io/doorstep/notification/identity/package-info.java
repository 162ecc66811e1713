/// Identity: what only identity knows, asked for at the moment of sending and kept nowhere here.
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {})
@NullMarked
package io.doorstep.notification.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
