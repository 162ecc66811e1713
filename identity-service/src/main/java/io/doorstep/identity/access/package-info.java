/// Access: which permissions there are, and what each role and each program may do. All of it is in three enums.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
