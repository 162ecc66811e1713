package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.PersonId;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives leads that have one tag another one in its place.
@Component
class RenameTag {

    private static final int AT_A_TIME = 500;

    private final Leads leads;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RenameTag(Leads leads, ApplicationEventPublisher events, InstantSource clock) {
        this.leads = leads;
        this.events = events;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    boolean goOn(TagRenamed renamed) {
        List<Lead> portion = leads.listTagged(renamed.from(), AT_A_TIME);
        portion.forEach(lead -> rename(lead, renamed));
        leads.flush();
        return portion.size() == AT_A_TIME;
    }

    private void rename(Lead lead, TagRenamed renamed) {
        lead.tag(lead.tags().stream()
                .map(tag -> tag.equals(renamed.from()) ? renamed.to() : tag)
                .toList());
        events.publishEvent(new LeadEdited(lead.id(), new PersonId(lead.personId()), List.of("tags"), clock.instant()));
    }
}
