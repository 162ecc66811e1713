package io.doorstep.chatai.conversation;

import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets staff close a conversation or give it back to the assistant.
@Component
public class ChangeStatus {
    private final Conversations conversations;

    ChangeStatus(Conversations conversations) {
        this.conversations = conversations;
    }

    /// @param versionCheck throws when the caller has not seen the current version
    @Transactional
    public StatusOutcome change(UUID conversationId, ConversationStatus next, IntConsumer versionCheck) {
        var conversation = conversations.lockById(conversationId).orElse(null);
        if (conversation == null) {
            return new StatusOutcome.NoSuchConversation();
        }
        versionCheck.accept(conversation.version());
        if (!conversation.status().mayBeSetTo(next)) {
            return new StatusOutcome.NotByHand(next);
        }
        conversation.become(next);
        return new StatusOutcome.Changed();
    }
}
