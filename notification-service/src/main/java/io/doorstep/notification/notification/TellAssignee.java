package io.doorstep.notification.notification;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells an agent at once that a lead is theirs.
@Component
public class TellAssignee {

    private final LeadWatches watches;
    private final NotifyRecipients notifyRecipients;

    TellAssignee(LeadWatches watches, NotifyRecipients notifyRecipients) {
        this.watches = watches;
        this.notifyRecipients = notifyRecipients;
    }

    @Transactional
    public void tell(UUID leadId, UUID assignee, @Nullable String personName, UUID eventId) {
        LeadWatch watch = watches.of(leadId);
        watch.assignedTo(assignee, personName);
        notifyRecipients.notify(
                new Notice(eventId, NotificationKind.LEAD_ASSIGNED, new Subject("lead", leadId), watch.facts()),
                new TreeSet<>(List.of(assignee)));
    }
}
