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
        if (consent.concernsEmail()) {
            switch (consent.purpose()) {
                case "marketing" -> changeConsent.give(consent.personId(), consent.occurredAt());
                case "service" -> changeConsent.refuseService(consent.personId(), false, consent.occurredAt());
                default -> {}
            }
        }
    }

    @OnEvent(topic = "leads", type = "consent.withdrawn")
    void onWithdrawn(ConsentV1 consent) {
        if (consent.concernsEmail()) {
            switch (consent.purpose()) {
                case "marketing" -> changeConsent.withdraw(consent.personId(), consent.occurredAt());
                case "service" -> changeConsent.refuseService(consent.personId(), true, consent.occurredAt());
                default -> {}
            }
        }
    }
}
