package io.doorstep.chatai.conversation.messaging;

import io.doorstep.chatai.conversation.LeaveConversations;
import io.doorstep.kit.inbox.OnEvent;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class MemberListener {
    private final LeaveConversations leaveConversations;

    MemberListener(LeaveConversations leaveConversations) {
        this.leaveConversations = leaveConversations;
    }

    @OnEvent(topic = "organizations", type = "member.deactivated")
    void on(DeactivatedMember member) {
        leaveConversations.leave(member.userId());
    }

    record DeactivatedMember(UUID userId) {}
}
