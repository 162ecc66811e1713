package io.doorstep.leadcrm.consent;

import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class UnsubscribedListener {

    private final WithdrawConsent withdrawConsent;

    UnsubscribedListener(WithdrawConsent withdrawConsent) {
        this.withdrawConsent = withdrawConsent;
    }

    @OnEvent(topic = "messages", type = "contact.unsubscribed")
    void on(ContactUnsubscribed event) {
        withdrawConsent.withdraw(event.contactId(), event.email(), event.channel(), event.occurredAt());
    }

    record ContactUnsubscribed(UUID contactId, @Nullable String email, String channel, Instant occurredAt) {}
}
