package io.doorstep.notification.delivery.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.delivery.MailInvitation;
import org.springframework.stereotype.Component;

@Component
class InvitationListener {

    private final MailInvitation mailInvitation;

    InvitationListener(MailInvitation mailInvitation) {
        this.mailInvitation = mailInvitation;
    }

    @OnEvent(topic = "organizations", type = "member.invited")
    void onInvited(MemberInvitedV1 invitation) {
        mailInvitation.mail(invitation.userId());
    }
}
