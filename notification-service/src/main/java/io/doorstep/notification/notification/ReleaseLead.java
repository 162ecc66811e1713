package io.doorstep.notification.notification;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets who had a lead, and tells everybody who could take it now.
@Component
public class ReleaseLead {

    private final LeadWatches watches;
    private final OfferLead offerLead;

    ReleaseLead(LeadWatches watches, OfferLead offerLead) {
        this.watches = watches;
        this.offerLead = offerLead;
    }

    @Transactional
    public void release(UUID leadId, UUID eventId) {
        watches.of(leadId).released();
        offerLead.offer(leadId, eventId);
    }
}
