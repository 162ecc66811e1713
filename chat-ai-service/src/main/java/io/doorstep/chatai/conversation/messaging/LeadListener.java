package io.doorstep.chatai.conversation.messaging;

import io.doorstep.chatai.conversation.LinkLead;
import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LeadListener {
    private final LinkLead linkLead;

    LeadListener(LinkLead linkLead) {
        this.linkLead = linkLead;
    }

    /// A lead is updated when a person who is one already asks again, in a new conversation.
    @OnEvent(
            topic = "leads",
            type = {"lead.captured", "lead.updated"})
    void on(LeadOfConversation lead) {
        if (lead.conversationId() != null) {
            linkLead.link(lead.conversationId(), lead.leadId());
        }
    }

    record LeadOfConversation(UUID leadId, @Nullable UUID conversationId) {}
}
