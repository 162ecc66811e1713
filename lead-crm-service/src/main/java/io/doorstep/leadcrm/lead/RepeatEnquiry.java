package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreEnquiry;
import io.doorstep.leadcrm.scoring.ScoredEnquiry;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Adds what a known person asks now to the lead that is open.
@Component
class RepeatEnquiry {

    private final FindPerson findPerson;
    private final ScoreEnquiry scoreEnquiry;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RepeatEnquiry(
            FindPerson findPerson, ScoreEnquiry scoreEnquiry, ApplicationEventPublisher events, InstantSource clock) {
        this.findPerson = findPerson;
        this.scoreEnquiry = scoreEnquiry;
        this.events = events;
        this.clock = clock;
    }

    void repeat(Lead lead, Enquiry enquiry, Reachable contact) {
        Instant now = clock.instant();
        Score before = lead.score();
        lead.askAgain(enquiry, contact.unreadable(), now);
        lead.rescore(scoreEnquiry.score(facts(lead)));
        events.publishEvent(new EnquiryRepeated(lead.id(), new PersonId(lead.personId()), contact, enquiry, now));
        if (!lead.score().equals(before)) {
            events.publishEvent(new LeadScored(lead.id(), lead.score(), now));
        }
    }

    private ScoredEnquiry facts(Lead lead) {
        KnownPerson person = findPerson.findById(lead.personId()).orElseThrow();
        return new ScoredEnquiry(
                !person.emails().isEmpty(),
                !person.phones().isEmpty(),
                lead.source(),
                lead.message(),
                lead.propertyIds().size(),
                lead.enquiries(),
                lead.marketingConsent());
    }
}
