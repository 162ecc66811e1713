package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.leadcrm.person.PeopleMerged;
import io.doorstep.leadcrm.person.PersonChanged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Captures wait for nobody: their people are marked when the event of the lead arrives.
@Component
class PeopleListener {

    private final MarkChanges markChanges;

    PeopleListener(MarkChanges markChanges) {
        this.markChanges = markChanges;
    }

    @OnEvent(
            topic = "leads",
            type = {"lead.captured", "lead.updated"})
    void onLeadForHubSpot(LeadOfPerson lead) {
        markChanges.person(lead.personId());
    }

    @EventListener
    void on(PersonChanged event) {
        markChanges.person(event.person().value());
    }

    @EventListener
    void on(PeopleMerged event) {
        markChanges.merged(event.survivor().value(), event.merged().value());
    }

    record LeadOfPerson(UUID personId) {}
}
