/// Conversation: what a visitor, the assistant and an agent say to each other, kept in order.
/// In: a channel's messages, `lead.captured`, `lead.updated`, `member.deactivated`.
/// Out: `conversation.started`, `message.received`, `message.sent`, `contact.extracted`, `ai.tokens-used`.
/// Tables: `conversation`, `message`.
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"assistant", "contact", "organization"})
@NullMarked
package io.doorstep.chatai.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
