/// Chat-AI: what is said to visitors, and who answers.
/// In: `organization.registered`, `organization.updated`, `lead.captured`, `lead.updated`.
/// Out: `conversation.started`, `message.received`, `message.sent`, `contact.extracted`, `handoff.*`, `ai.tokens-used`.
@NullMarked
package io.doorstep.chatai;

import org.jspecify.annotations.NullMarked;
