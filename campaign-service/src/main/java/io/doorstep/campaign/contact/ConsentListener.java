package io.doorstep.campaign.contact;

import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class ConsentListener {

    private final ChangeConsent changeConsent;

    ConsentListener(ChangeConsent changeConsent) {
        this.changeConsent = changeConsent;
    }

    @OnEvent(topic = "leads", type = "consent.given")
    void onGiven(ConsentV1 consent) {
        if (consent.concernsMarketingByEmail()) {
            changeConsent.give(consent.personId(), consent.occurredAt());
        }
    }

    @OnEvent(topic = "leads", type = "consent.withdrawn")
    void onWithdrawn(ConsentV1 consent) {
        if (consent.concernsMarketingByEmail()) {
            changeConsent.withdraw(consent.personId(), consent.occurredAt());
        }
    }
}
