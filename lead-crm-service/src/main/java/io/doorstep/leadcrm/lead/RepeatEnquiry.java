package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.FindPerson;
import io.doorstep.leadcrm.person.KnownPerson;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.scoring.Candidate;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Adds what a known person asks now to the lead that is open.
@Component
class RepeatEnquiry {

    private final FindPerson findPerson;
    private final ScoreLead scoreLead;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    RepeatEnquiry(FindPerson findPerson, ScoreLead scoreLead, ApplicationEventPublisher events, InstantSource clock) {
        this.findPerson = findPerson;
        this.scoreLead = scoreLead;
        this.events = events;
        this.clock = clock;
    }

    void repeat(Lead lead, Enquiry enquiry, Reachable contact) {
        Instant now = clock.instant();
        Score before = lead.score();
        lead.askAgain(enquiry, contact.unreadable(), now);
        lead.rescore(scoreLead.score(candidate(lead)));
        events.publishEvent(new EnquiryRepeated(lead.id(), new PersonId(lead.personId()), contact, enquiry, now));
        if (!lead.score().equals(before)) {
            events.publishEvent(new LeadScored(lead.id(), lead.score(), now));
        }
    }

    private Candidate candidate(Lead lead) {
        KnownPerson person = findPerson.findById(lead.personId()).orElseThrow();
        return lead.candidate(!person.emails().isEmpty(), !person.phones().isEmpty());
    }
}
