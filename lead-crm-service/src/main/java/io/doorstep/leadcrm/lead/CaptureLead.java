package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.ChooseAgent;
import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.lead.CaptureOutcome.AlreadyKnown;
import io.doorstep.leadcrm.lead.CaptureOutcome.Captured;
import io.doorstep.leadcrm.lead.CaptureOutcome.Quarantined;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.ContactReading.Unreachable;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.ReadContact;
import io.doorstep.leadcrm.person.RecognisePerson;
import io.doorstep.leadcrm.person.RecognisedPerson;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreEnquiry;
import io.doorstep.leadcrm.scoring.ScoredEnquiry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an enquiry in: recognises the person, scores the enquiry and gives it to an agent, in one transaction.
@Component
public class CaptureLead {

    private static final Logger log = LoggerFactory.getLogger(CaptureLead.class);

    private final ReadContact readContact;
    private final RecognisePerson recognisePerson;
    private final ScoreEnquiry scoreEnquiry;
    private final ChooseAgent chooseAgent;
    private final RepeatEnquiry repeatEnquiry;
    private final Leads leads;
    private final Quarantine quarantine;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    CaptureLead(
            ReadContact readContact,
            RecognisePerson recognisePerson,
            ScoreEnquiry scoreEnquiry,
            ChooseAgent chooseAgent,
            RepeatEnquiry repeatEnquiry,
            Leads leads,
            Quarantine quarantine,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.readContact = readContact;
        this.recognisePerson = recognisePerson;
        this.scoreEnquiry = scoreEnquiry;
        this.chooseAgent = chooseAgent;
        this.repeatEnquiry = repeatEnquiry;
        this.leads = leads;
        this.quarantine = quarantine;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public CaptureOutcome capture(Enquiry enquiry) {
        return switch (readContact.read(enquiry.contact())) {
            case Reachable contact -> capture(enquiry, contact);
            case Unreachable(var reason) -> new Quarantined(quarantine.keep(enquiry, reason), reason);
        };
    }

    CaptureOutcome capture(Enquiry enquiry, Reachable contact) {
        RecognisedPerson person = recognisePerson.recognise(contact);
        Optional<Lead> open =
                person.isNew() ? Optional.empty() : leads.findOpenOf(person.id().value());
        if (open.isPresent()) {
            repeatEnquiry.repeat(open.get(), enquiry, contact);
            return new AlreadyKnown(open.get().id());
        }
        return begin(person, enquiry, contact);
    }

    private Captured begin(RecognisedPerson person, Enquiry enquiry, Reachable contact) {
        Instant now = clock.instant();
        Score score = scoreEnquiry.score(new ScoredEnquiry(
                contact.email() != null,
                contact.phone() != null,
                enquiry.source(),
                enquiry.message(),
                enquiry.propertyIds().size(),
                1,
                enquiry.consent().marketing()));
        PersonId personId = person.id();
        Lead lead = new Lead(ids.next(), personId.value(), enquiry, contact.unreadable(), score, now);
        Optional<ChosenAgent> agent = chooseAgent.chooseAtOnce();
        agent.ifPresent(chosen -> lead.assignTo(chosen.userId()));
        leads.save(lead);
        events.publishEvent(
                new LeadCaptured(lead.id(), person, contact, enquiry, score, lead.stage(), lead.assigneeId(), now));
        agent.ifPresent(chosen -> events.publishEvent(new LeadAssigned(
                lead.id(), personId, person.name(), chosen.userId(), chosen.name(), chosen.reason(), now)));
        log.atInfo()
                .addKeyValue(LeadLog.LEAD, lead.id().value())
                .addKeyValue(LeadLog.SOURCE, enquiry.source())
                .log("Lead captured");
        return new Captured(lead.id());
    }
}
