package io.doorstep.notification.delivery;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells what became of a user's e-mails.
@Component
public class TraceEmail {

    private final Emails emails;

    TraceEmail(Emails emails) {
        this.emails = emails;
    }

    public Optional<EmailReceipt> find(UUID emailId, UUID userId) {
        return emails.findByIdAndUserId(emailId, userId).map(Email::toReceipt);
    }

    public Optional<EmailReceipt> findForNotification(UUID notificationId) {
        return emails.findByNotificationId(notificationId).map(Email::toReceipt);
    }
}
