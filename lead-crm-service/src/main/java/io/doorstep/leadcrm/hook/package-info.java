/// Hooks: the addresses that providers' webhooks come to. Whose a message is says its address, never its body.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Hooks",
        allowedDependencies = {})
@NullMarked
package io.doorstep.leadcrm.hook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
