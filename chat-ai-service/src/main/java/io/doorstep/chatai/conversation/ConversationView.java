package io.doorstep.chatai.conversation;

import io.doorstep.chatai.contact.Consent;
import io.doorstep.chatai.contact.Contact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation as staff see it.
///
/// @param propertyId the home that the visitor came for, if they came for one
public record ConversationView(
        UUID id,
        int version,
        Channel channel,
        ConversationStatus status,
        Contact contact,
        @Nullable Consent consent,
        @Nullable UUID propertyId,
        @Nullable UUID leadId,
        @Nullable UUID agentId,
        Instant startedAt,
        Instant lastMessageAt) {
    static ConversationView of(Conversation conversation) {
        return new ConversationView(
                conversation.id(),
                conversation.version(),
                conversation.channel(),
                conversation.status(),
                conversation.contact(),
                conversation.consent(),
                conversation.propertyId(),
                conversation.leadId(),
                conversation.agentId(),
                conversation.startedAt(),
                conversation.lastMessageAt());
    }
}
