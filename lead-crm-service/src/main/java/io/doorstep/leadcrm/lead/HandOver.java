package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.FindPonds;
import io.doorstep.leadcrm.assignment.PondView;
import io.doorstep.leadcrm.assignment.Sitting;
import io.doorstep.leadcrm.assignment.engine.Decision;
import io.doorstep.leadcrm.assignment.engine.LeadFacts;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.assignment.engine.Outcome.Assigned;
import io.doorstep.leadcrm.assignment.engine.Outcome.ToPond;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Has it decided who gets a lead next, and carries it out.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOver {

    private final ReadFacts readFacts;
    private final LeadRows rows;
    private final FindPonds findPonds;
    private final ApplicationEventPublisher events;

    HandOver(ReadFacts readFacts, LeadRows rows, FindPonds findPonds, ApplicationEventPublisher events) {
        this.readFacts = readFacts;
        this.rows = rows;
        this.findPonds = findPonds;
        this.events = events;
    }

    Outcome next(Sitting sitting, Lead lead) {
        return next(sitting, lead, Set.of());
    }

    /// @param among the only ones who may get it; empty when all may
    Outcome next(Sitting sitting, Lead lead, Set<UUID> among) {
        return Objects.requireNonNull(
                next(sitting, List.of(lead), among).get(lead.id().value()));
    }

    /// One after the other, with as few statements for many as for one.
    ///
    /// @return by lead
    Map<UUID, Outcome> next(Sitting sitting, List<Lead> leads) {
        return leads.isEmpty() ? Map.of() : next(sitting, leads, Set.of());
    }

    private Map<UUID, Outcome> next(Sitting sitting, List<Lead> leads, Set<UUID> among) {
        List<UUID> ids = leads.stream().map(lead -> lead.id().value()).toList();
        Map<UUID, LeadFacts> facts = readFacts.readAll(ids, sitting.listWhoLetGoBy(ids), among);
        Map<UUID, String> names =
                rows.namesOf(leads.stream().map(Lead::personId).distinct().toList());
        Map<UUID, Outcome> outcomes = new LinkedHashMap<>();
        List<LeadAssigned> given = new ArrayList<>();
        for (Lead lead : leads) {
            UUID id = lead.id().value();
            Decision decision = sitting.decide(id, Objects.requireNonNull(facts.get(id)));
            switch (decision.outcome()) {
                case Assigned(var agent) ->
                    given.add(give(sitting, lead, names.get(lead.personId()), agent, decision.reason()));
                case ToPond(var pond) -> pool(sitting, lead, pond, decision.reason());
                case Waiting _ -> keepWaiting(lead);
            }
            outcomes.put(id, decision.outcome());
        }
        if (!given.isEmpty()) {
            events.publishEvent(new LeadsAssigned(given));
        }
        leads.forEach(this::awaitAcceptance);
        awaitTimes(outcomes.values());
        return outcomes;
    }

    /// Puts a lead where it can be claimed.
    void pool(Sitting sitting, Lead lead, UUID pondId, String reason) {
        UUID former = lead.holding().assigneeId();
        Instant now = sitting.now();
        PondView pond = findPonds.find(pondId).orElseThrow();
        lead.hand(lead.holding().pooled(pondId, now));
        events.publishEvent(
                new LeadPooled(lead.id(), new PersonId(lead.personId()), pondId, pond.name(), former, reason, now));
        if (pond.claimWindowMinutes() != null) {
            awaitClaim(sitting, lead, pond.claimWindowMinutes());
        }
    }

    void awaitClaim(Sitting sitting, Lead lead, int minutes) {
        Instant until = sitting.policy().endOfPatience(sitting.now(), Duration.ofMinutes(minutes), sitting.zone());
        events.publishEvent(new Deadline.ClaimBy(lead.id(), until));
    }

    private static LeadAssigned give(
            Sitting sitting, Lead lead, @Nullable String personName, UUID agent, String reason) {
        Instant now = sitting.now();
        lead.hand(lead.holding().givenTo(agent, sitting.findAcceptBy().orElse(null), now));
        return new LeadAssigned(
                lead.id(), new PersonId(lead.personId()), personName, agent, sitting.nameOf(agent), reason, now);
    }

    private void awaitAcceptance(Lead lead) {
        Instant until = lead.holding().acceptBy();
        if (until != null) {
            events.publishEvent(new Deadline.AcceptBy(lead.id(), until));
        }
    }

    /// What is in a pond stays there meanwhile.
    private static void keepWaiting(Lead lead) {
        if (lead.holding().assigneeId() != null) {
            lead.hand(lead.holding().released());
        }
    }

    private void awaitTimes(Collection<Outcome> outcomes) {
        outcomes.stream()
                .flatMap(outcome ->
                        outcome instanceof Waiting waiting ? Stream.ofNullable(waiting.until()) : Stream.of())
                .distinct()
                .forEach(until -> events.publishEvent(new Deadline.RetryAt(until)));
    }
}
