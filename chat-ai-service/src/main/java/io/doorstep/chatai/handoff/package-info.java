/// Handoff: the requests that a person take a conversation over, and who did.
/// In: a conversation's own events. Out: `handoff.requested`, `handoff.accepted`. Table: `handoff`.
@ApplicationModule(
        displayName = "Handoff",
        allowedDependencies = {"assistant", "conversation"})
@NullMarked
package io.doorstep.chatai.handoff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
