/// Contact: who a visitor says they are, read out of what they write.
/// In: a message's text. Out: nothing of its own. Tables: none.
@ApplicationModule(
        displayName = "Contact",
        allowedDependencies = {})
@NullMarked
package io.doorstep.chatai.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
