package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.assignment.DecisionKind;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.assignment.RecordDecision;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives a lead to somebody because somebody says so; whose turn it is does not change.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GiveByHand {

    private static final String REASON = "Assigned by hand";

    private final FindAgent findAgent;
    private final LeadRows rows;
    private final RecordDecision recordDecision;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    GiveByHand(
            FindAgent findAgent,
            LeadRows rows,
            RecordDecision recordDecision,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.findAgent = findAgent;
        this.rows = rows;
        this.recordDecision = recordDecision;
        this.events = events;
        this.clock = clock;
    }

    /// Take them before any lead: who was found cannot leave before the lead is theirs.
    Optional<ChosenAgent> find(UUID userId) {
        return findAgent.find(userId);
    }

    /// Does nothing when they have it already.
    ///
    /// @param personName when it is known better than it is stored
    void give(Lead lead, ChosenAgent agent, @Nullable String personName) {
        give(lead, agent, personName, REASON);
    }

    void give(Lead lead, ChosenAgent agent, @Nullable String personName, String reason) {
        if (lead.holding().isOf(agent.userId())) {
            return;
        }
        Instant now = clock.instant();
        lead.hand(lead.holding().takenBy(agent.userId(), now));
        recordDecision.record(lead.id().value(), DecisionKind.BY_HAND, agent.userId(), null, reason);
        String name = personName == null ? rows.nameOf(lead.personId()) : personName;
        events.publishEvent(new LeadAssigned(
                lead.id(), new PersonId(lead.personId()), name, agent.userId(), agent.name(), reason, now));
    }
}
