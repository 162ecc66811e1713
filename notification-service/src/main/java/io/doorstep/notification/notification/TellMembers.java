package io.doorstep.notification.notification;

import io.doorstep.notification.recipient.FindRecipients;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells members who were named, as far as they are still there.
@Component
public class TellMembers {

    private final FindRecipients recipients;
    private final NotifyRecipients notifyRecipients;

    TellMembers(FindRecipients recipients, NotifyRecipients notifyRecipients) {
        this.recipients = recipients;
        this.notifyRecipients = notifyRecipients;
    }

    @Transactional
    public void tell(Notice notice, Collection<UUID> named) {
        notifyRecipients.notify(notice, recipients.activeAmong(named));
    }
}
