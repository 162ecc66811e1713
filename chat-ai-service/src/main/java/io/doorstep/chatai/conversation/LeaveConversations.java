package io.doorstep.chatai.conversation;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the others see the visitors whom somebody who is gone was talking to.
@Component
public class LeaveConversations {
    private final Conversations conversations;

    LeaveConversations(Conversations conversations) {
        this.conversations = conversations;
    }

    @Transactional
    public void leave(UUID agentId) {
        conversations.lockLedBy(agentId).forEach(Conversation::agentLeaves);
    }
}
