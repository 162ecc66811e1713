package io.doorstep.chatai.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes which lead a conversation's visitor has become.
@Component
public class LinkLead {
    private final Conversations conversations;

    LinkLead(Conversations conversations) {
        this.conversations = conversations;
    }

    @Transactional
    public void link(UUID conversationId, UUID leadId) {
        conversations.lockById(conversationId).ifPresent(conversation -> conversation.belongTo(leadId));
    }
}
