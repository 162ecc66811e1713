package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.lead.CaptureOutcome.AlreadyKnown;
import io.doorstep.leadcrm.lead.CaptureOutcome.Captured;
import io.doorstep.leadcrm.lead.CaptureOutcome.Quarantined;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.ContactReading.Unreachable;
import io.doorstep.leadcrm.person.ReadContact;
import io.doorstep.leadcrm.person.RecognisePerson;
import io.doorstep.leadcrm.person.RecognisedPerson;
import io.doorstep.leadcrm.pipeline.FindPipelines;
import io.doorstep.leadcrm.pipeline.Pipeline;
import io.doorstep.leadcrm.pipeline.Stage;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an enquiry in: recognises the person and scores the enquiry, in one transaction. Who gets it is decided after.
@Component
public class CaptureLead {

    private static final Logger log = LoggerFactory.getLogger(CaptureLead.class);

    private final ReadContact readContact;
    private final RecognisePerson recognisePerson;
    private final ScoreLead scoreLead;
    private final FindPipelines findPipelines;
    private final RepeatEnquiry repeatEnquiry;
    private final Leads leads;
    private final Quarantine quarantine;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    CaptureLead(
            ReadContact readContact,
            RecognisePerson recognisePerson,
            ScoreLead scoreLead,
            FindPipelines findPipelines,
            RepeatEnquiry repeatEnquiry,
            Leads leads,
            Quarantine quarantine,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.readContact = readContact;
        this.recognisePerson = recognisePerson;
        this.scoreLead = scoreLead;
        this.findPipelines = findPipelines;
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
        Pipeline pipeline = findPipelines.forNewLeads();
        Stage stage = pipeline.first();
        Lead lead = new Lead(ids.next(), person.id().value(), pipeline.at(stage), enquiry, contact.unreadable(), now);
        Score score = scoreLead.score(lead.candidate(contact.email() != null, contact.phone() != null));
        lead.rescore(score);
        leads.save(lead);
        events.publishEvent(
                new LeadCaptured(lead.id(), person, contact, enquiry, score, lead.stage(), stage.automations(), now));
        log.atInfo()
                .addKeyValue(LeadLog.LEAD, lead.id().value())
                .addKeyValue(LeadLog.SOURCE, enquiry.source())
                .log("Lead captured");
        return new Captured(lead.id());
    }
}
