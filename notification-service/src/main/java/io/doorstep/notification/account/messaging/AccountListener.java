package io.doorstep.notification.account.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.account.SendAccountMail;
import org.springframework.stereotype.Component;

@Component
class AccountListener {

    private final SendAccountMail sendAccountMail;

    AccountListener(SendAccountMail sendAccountMail) {
        this.sendAccountMail = sendAccountMail;
    }

    @OnEvent(topic = "organizations", type = "account-link.requested")
    void onLinkRequested(AccountLinkRequestedV1 link) {
        sendAccountMail.sendLink(link.userId(), link.linkId(), link.purpose());
    }

    @OnEvent(topic = "organizations", type = "account.changed")
    void onChanged(AccountChangedV1 account) {
        sendAccountMail.warn(account.userId(), account.change());
    }
}
