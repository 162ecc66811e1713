package io.doorstep.notification.account.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.account.SendAccountMail;
import io.doorstep.notification.delivery.LinkPurpose;
import io.doorstep.notification.delivery.WantedLink;
import io.doorstep.notification.sms.SendSecurityCode;
import org.springframework.stereotype.Component;

@Component
class AccountListener {

    private final SendAccountMail sendAccountMail;
    private final SendSecurityCode sendSecurityCode;

    AccountListener(SendAccountMail sendAccountMail, SendSecurityCode sendSecurityCode) {
        this.sendAccountMail = sendAccountMail;
        this.sendSecurityCode = sendSecurityCode;
    }

    @OnEvent(topic = "organizations", type = "member.invited")
    void onInvited(MemberInvitedV1 invitation) {
        sendAccountMail.sendLink(invitation.userId(), new WantedLink(LinkPurpose.INVITATION, invitation.userId()));
    }

    @OnEvent(topic = "organizations", type = "account-link.requested")
    void onLinkRequested(AccountLinkRequestedV1 link) {
        sendAccountMail.sendLink(link.userId(), new WantedLink(link.purpose(), link.linkId()));
    }

    @OnEvent(topic = "organizations", type = "account-code.requested")
    void onCodeRequested(AccountCodeRequestedV1 code) {
        sendSecurityCode.send(code.userId(), code.codeId());
    }

    @OnEvent(topic = "organizations", type = "account.changed")
    void onChanged(AccountChangedV1 account) {
        sendAccountMail.warn(account.userId(), account.change());
    }
}
