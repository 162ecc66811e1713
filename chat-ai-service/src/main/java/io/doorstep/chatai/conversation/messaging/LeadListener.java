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
    void on(LeadCapturedV1 lead) {
        if (lead.conversationId() != null) {
            linkLead.link(lead.conversationId(), lead.leadId());
        }
    }

    record LeadCapturedV1(UUID leadId, @Nullable UUID conversationId) {}
}
