package io.doorstep.notification.notification;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells everybody who could take a lead that it still has no agent.
@Component
class OfferLead {

    private final LeadWatches watches;
    private final TellTeam tellTeam;

    OfferLead(LeadWatches watches, TellTeam tellTeam) {
        this.watches = watches;
        this.tellTeam = tellTeam;
    }

    @Transactional
    public void offer(UUID leadId, UUID eventId) {
        LeadWatch watch = watches.of(leadId);
        if (watch.assignee().isEmpty()) {
            tellTeam.tell(
                    new Notice(eventId, NotificationKind.LEAD_WAITING, new Subject("lead", leadId), watch.facts()));
        }
    }
}
