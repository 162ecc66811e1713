/// Assistant: answers a visitor from the organization's real listings, built in or by a model, always with its sources.
/// In: a turn of a conversation. Out: an answer with a typed action. Tables: none.
@ApplicationModule(
        displayName = "Assistant",
        allowedDependencies = {"contact", "organization"})
@NullMarked
package io.doorstep.chatai.assistant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
