package io.doorstep.notification.recipient.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.recipient.RestrictRecipient;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ChoiceListener {

    private final RestrictRecipient restrictRecipient;

    ChoiceListener(RestrictRecipient restrictRecipient) {
        this.restrictRecipient = restrictRecipient;
    }

    @OnEvent(topic = "organizations", type = "privacy.choices-changed")
    void on(ChoicesV1 choices) {
        restrictRecipient.restrict(choices.userId(), choices.restricted());
    }

    record ChoicesV1(UUID userId, boolean restricted) {}
}
