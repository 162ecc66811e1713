package io.doorstep.leadcrm.analytics;

import io.doorstep.leadcrm.analytics.Fact.Money;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says what a lead was worth; the last word counts.
@Component
public class RecordSale {

    private final FindLeads findLeads;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RecordSale(FindLeads findLeads, ApplicationEventPublisher events, InstantSource clock) {
        this.findLeads = findLeads;
        this.events = events;
        this.clock = clock;
    }

    /// @return whether there is such a lead within the caller's reach
    @Transactional
    public boolean record(LeadId lead, Money worth) {
        boolean known = findLeads.find(lead).isPresent();
        if (known) {
            events.publishEvent(new LeadValued(lead, worth, clock.instant()));
        }
        return known;
    }
}
