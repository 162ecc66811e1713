package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.lead.BroughtIn.Result;
import io.doorstep.leadcrm.person.Arrival;
import io.doorstep.leadcrm.person.ContactReading.Reachable;
import io.doorstep.leadcrm.person.PersonId;
import io.doorstep.leadcrm.person.RecognisePeople;
import io.doorstep.leadcrm.person.RecognisedPerson;
import io.doorstep.leadcrm.pipeline.FindPipelines;
import io.doorstep.leadcrm.pipeline.Pipeline;
import io.doorstep.leadcrm.pipeline.Stage;
import io.doorstep.leadcrm.scoring.Candidate;
import io.doorstep.leadcrm.scoring.Score;
import io.doorstep.leadcrm.scoring.ScoreLead;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes in many enquiries that stand in a list, as a capture takes in one; who has an open lead keeps it.
///
/// Nobody asked just now: what the list says completes an open lead and counts as no other enquiry, and new leads wait
/// for their turn to be given to agents.
@Component
public class BringInLeads {

    private final RecognisePeople recognisePeople;
    private final ScoreLead scoreLead;
    private final FindPipelines findPipelines;
    private final Leads leads;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    BringInLeads(
            RecognisePeople recognisePeople,
            ScoreLead scoreLead,
            FindPipelines findPipelines,
            Leads leads,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.recognisePeople = recognisePeople;
        this.scoreLead = scoreLead;
        this.findPipelines = findPipelines;
        this.leads = leads;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return in the order of the list
    @Transactional(propagation = Propagation.MANDATORY)
    public List<BroughtIn> bringIn(List<ListedEnquiry> listed) {
        Taking taking = take(listed);
        if (!taking.begun.isEmpty()) {
            events.publishEvent(new LeadsListed(taking.listCaptured()));
        }
        taking.edited.forEach(events::publishEvent);
        return taking.results;
    }

    /// Does all of it and tells nobody; the caller sees to it that it will not have happened.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<BroughtIn> tryOut(List<ListedEnquiry> listed) {
        return take(listed).results;
    }

    private Taking take(List<ListedEnquiry> listed) {
        List<Arrival> arrivals = listed.stream().map(ListedEnquiry::arrival).toList();
        List<RecognisedPerson> people = recognisePeople.recognise(arrivals);
        Taking taking = new Taking(findPipelines.forNewLeads(), openOf(people));
        for (int i = 0; i < listed.size(); i++) {
            take(listed.get(i), people.get(i), taking);
        }
        Map<UUID, Score> scores =
                scoreLead.scoreAll(taking.begun.stream().map(Begun::candidate).toList());
        taking.begun.forEach(begun -> begun.lead()
                .rescore(Objects.requireNonNull(scores.get(begun.lead().id().value()))));
        leads.saveAll(taking.begun.stream().map(Begun::lead).toList());
        leads.flush();
        return taking;
    }

    private Map<UUID, Lead> openOf(List<RecognisedPerson> people) {
        List<UUID> known = people.stream()
                .filter(person -> !person.isNew())
                .map(person -> person.id().value())
                .distinct()
                .toList();
        Map<UUID, Lead> open = new HashMap<>();
        if (!known.isEmpty()) {
            leads.listOpenOf(known).forEach(lead -> open.putIfAbsent(lead.personId(), lead));
        }
        return open;
    }

    private void take(ListedEnquiry listed, RecognisedPerson person, Taking taking) {
        Lead lead = taking.open.get(person.id().value());
        if (lead != null) {
            Result result = complete(lead, listed.enquiry(), taking);
            taking.results.add(new BroughtIn(lead.id(), person.id(), person.isNew(), result));
            return;
        }
        Lead begun = begin(listed, person, taking);
        if (!begun.stage().isClosed()) {
            taking.open.put(person.id().value(), begun);
        }
        taking.results.add(new BroughtIn(begun.id(), person.id(), person.isNew(), Result.CREATED));
    }

    private Result complete(Lead lead, Enquiry enquiry, Taking taking) {
        List<String> changed = lead.complete(enquiry);
        if (changed.isEmpty()) {
            return Result.UNCHANGED;
        }
        taking.edited.add(new LeadEdited(lead.id(), new PersonId(lead.personId()), changed, clock.instant()));
        return Result.UPDATED;
    }

    private Lead begin(ListedEnquiry listed, RecognisedPerson person, Taking taking) {
        Instant now = clock.instant();
        Reachable contact = listed.arrival().contact();
        Stage stage = Optional.ofNullable(listed.stage())
                .flatMap(taking.pipeline::find)
                .orElseGet(taking.pipeline::first);
        Lead lead = new Lead(
                ids.next(),
                person.id().value(),
                taking.pipeline.at(stage),
                listed.enquiry(),
                contact.unreadable(),
                now);
        Candidate candidate = lead.candidate(contact.email() != null, contact.phone() != null);
        taking.begun.add(new Begun(lead, person, listed, candidate, now));
        return lead;
    }

    /// A lead that begins.
    private record Begun(Lead lead, RecognisedPerson person, ListedEnquiry listed, Candidate candidate, Instant at) {

        LeadCaptured captured() {
            Reachable contact = listed.arrival().contact();
            return new LeadCaptured(
                    lead.id(), person, contact, listed.enquiry(), lead.score(), lead.stage(), List.of(), at, true);
        }
    }

    /// What has become of a list so far.
    private static final class Taking {

        private final Pipeline pipeline;

        /// By person.
        private final Map<UUID, Lead> open;

        private final List<Begun> begun = new ArrayList<>();
        private final List<LeadEdited> edited = new ArrayList<>();
        private final List<BroughtIn> results = new ArrayList<>();

        Taking(Pipeline pipeline, Map<UUID, Lead> open) {
            this.pipeline = pipeline;
            this.open = open;
        }

        List<LeadCaptured> listCaptured() {
            return begun.stream().map(Begun::captured).toList();
        }
    }
}
