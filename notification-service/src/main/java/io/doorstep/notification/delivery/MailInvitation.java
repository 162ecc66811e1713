package io.doorstep.notification.delivery;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts an invitation on its way; where it goes and its link are asked for when it is sent.
@Component
public class MailInvitation {

    private final QueueEmail queueEmail;

    MailInvitation(QueueEmail queueEmail) {
        this.queueEmail = queueEmail;
    }

    public EmailReceipt mail(UUID userId) {
        return queueEmail.queue(new EmailRequest(userId, null, null, Invitations.TEMPLATE, Map.of()));
    }
}
