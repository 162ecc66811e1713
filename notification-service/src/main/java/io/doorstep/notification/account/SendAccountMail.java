package io.doorstep.notification.account;

import io.doorstep.notification.delivery.EmailRequest;
import io.doorstep.notification.delivery.QueueEmail;
import io.doorstep.notification.delivery.WantedLink;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to a person about the person's own account.
@Component
public class SendAccountMail {

    private final QueueEmail queueEmail;

    SendAccountMail(QueueEmail queueEmail) {
        this.queueEmail = queueEmail;
    }

    @Transactional
    public void sendLink(UUID userId, WantedLink link) {
        queueEmail.queue(EmailRequest.holding(link, userId));
    }

    /// @param change as the template knows it, such as `PASSWORD_RESET`
    @Transactional
    public void warn(UUID userId, String change) {
        queueEmail.queue(new EmailRequest(userId, null, null, "account-changed", Map.of(change, true)));
    }
}
