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

    @OnEvent(topic = "leads", type = "lead.captured")
    void onCaptured(LeadOfConversation lead) {
        link(lead);
    }

    /// A person who is a lead already and asks again, in a new conversation.
    @OnEvent(topic = "leads", type = "lead.updated")
    void onUpdated(LeadOfConversation lead) {
        link(lead);
    }

    private void link(LeadOfConversation lead) {
        if (lead.conversationId() != null) {
            linkLead.link(lead.conversationId(), lead.leadId());
        }
    }

    record LeadOfConversation(UUID leadId, @Nullable UUID conversationId) {}
}
