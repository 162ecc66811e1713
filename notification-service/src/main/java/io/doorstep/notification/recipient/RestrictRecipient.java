package io.doorstep.notification.recipient;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who is to be told nothing but what concerns the account.
@Component
public class RestrictRecipient {

    private final Recipients recipients;

    RestrictRecipient(Recipients recipients) {
        this.recipients = recipients;
    }

    /// Whoever is no recipient is told nothing anyway.
    @Transactional
    public void restrict(UUID userId, boolean restricted) {
        recipients.findByUserId(userId).ifPresent(recipient -> recipient.restrict(restricted));
    }
}
