package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.assignment.DecisionKind;
import io.doorstep.leadcrm.assignment.FindPonds;
import io.doorstep.leadcrm.assignment.HoldSitting;
import io.doorstep.leadcrm.assignment.PondView;
import io.doorstep.leadcrm.assignment.RecordDecision;
import io.doorstep.leadcrm.assignment.Sitting;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.assignment.engine.Outcome.Waiting;
import io.doorstep.leadcrm.lead.HandOverOutcome.Done;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotFound;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotYours;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Passes on a lead that whoever has it does not take care of: to the next, and after so many rounds into a pond.
@Component
public class ReassignLead {

    private static final Duration A_MOMENT = Duration.ofMillis(500);

    private final Leads leads;
    private final LeadRows rows;
    private final HoldSitting holdSitting;
    private final HandOver handOver;
    private final FindPonds findPonds;
    private final RecordDecision recordDecision;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    ReassignLead(
            Leads leads,
            LeadRows rows,
            HoldSitting holdSitting,
            HandOver handOver,
            FindPonds findPonds,
            RecordDecision recordDecision,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.holdSitting = holdSitting;
        this.handOver = handOver;
        this.findPonds = findPonds;
        this.recordDecision = recordDecision;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever has the lead does not want it.
    @Transactional
    public HandOverOutcome decline(LeadId id, @Nullable String reason) {
        UUID user = Caller.current().userId();
        return holdSitting.hold(sitting -> decline(sitting, id, user, reason));
    }

    private HandOverOutcome decline(Sitting sitting, LeadId id, UUID user, @Nullable String reason) {
        Lead lead = findOpen(id).orElse(null);
        if (lead == null) {
            return new NotFound(id);
        }
        if (!lead.holding().isOf(user)) {
            return new NotYours(rows.holderOf(lead));
        }
        passOn(sitting, lead, DecisionKind.DECLINED, reason == null ? "Declined" : "Declined: " + reason);
        leads.flush();
        return new Done(rows.find(id, LeadReach.EVERYTHING).orElseThrow());
    }

    /// Does nothing when the lead was accepted, or went to somebody else meanwhile; looks again soon when somebody else
    /// sits.
    @Transactional
    public void passOnIfNotAccepted(LeadId id) {
        if (leads.isOverdue(id.value(), clock.instant())
                && holdSitting
                        .tryToHold(sitting -> passOnIfNotAccepted(sitting, id))
                        .isEmpty()) {
            events.publishEvent(new Deadline.AcceptBy(id, soon()));
        }
    }

    private Optional<Lead> passOnIfNotAccepted(Sitting sitting, LeadId id) {
        Optional<Lead> overdue = findOpen(id).filter(lead -> lead.holding().isOverdue(sitting.now()));
        overdue.ifPresent(lead -> passOn(sitting, lead, DecisionKind.NOT_ACCEPTED, "Did not accept it in time"));
        return overdue;
    }

    /// Does nothing when the lead was claimed meanwhile; looks again soon when somebody else sits. When nobody is free,
    /// it can be claimed for as long again.
    @Transactional
    public void giveOutIfNotClaimed(LeadId id) {
        if (leads.isPooled(id.value())
                && holdSitting
                        .tryToHold(sitting -> giveOutIfNotClaimed(sitting, id))
                        .isEmpty()) {
            events.publishEvent(new Deadline.ClaimBy(id, soon()));
        }
    }

    private Optional<Lead> giveOutIfNotClaimed(Sitting sitting, LeadId id) {
        Optional<Lead> found = findOpen(id).filter(lead -> lead.holding().pondId() != null);
        found.ifPresent(lead -> giveOutIfNotClaimed(
                sitting, lead, Objects.requireNonNull(lead.holding().pondId())));
        return found;
    }

    private void giveOutIfNotClaimed(Sitting sitting, Lead lead, UUID pondId) {
        PondView pond = findPonds.find(pondId).orElseThrow();
        Integer minutes = pond.claimWindowMinutes();
        if (minutes == null || !lead.holding().isPooledSince(sitting.now().minus(Duration.ofMinutes(minutes)))) {
            return;
        }
        Set<UUID> members = pond.memberIds().isEmpty() ? sitting.listAgents() : Set.copyOf(pond.memberIds());
        if (members.isEmpty() || handOver.next(sitting, lead, members) instanceof Waiting) {
            handOver.awaitClaim(sitting, lead, minutes);
        }
    }

    private Instant soon() {
        return clock.instant().plus(A_MOMENT);
    }

    private Optional<Lead> findOpen(LeadId id) {
        return leads.findToChange(id.value()).filter(lead -> !lead.stage().isClosed());
    }

    private void passOn(Sitting sitting, Lead lead, DecisionKind kind, String reason) {
        UUID overflow = sitting.policy().overflowPondId();
        recordDecision.record(lead.id().value(), kind, lead.holding().assigneeId(), null, reason);
        if (overflow != null && lead.holding().round() >= sitting.policy().rounds()) {
            pool(
                    sitting,
                    lead,
                    overflow,
                    "Nobody of %d took care of it".formatted(lead.holding().round()));
            return;
        }
        Outcome outcome = handOver.next(sitting, lead);
        if (overflow != null && outcome instanceof Waiting waiting && waiting.until() == null) {
            pool(sitting, lead, overflow, "There is nobody else who could get it");
        }
    }

    private void pool(Sitting sitting, Lead lead, UUID pond, String reason) {
        recordDecision.record(lead.id().value(), DecisionKind.POOLED, null, pond, reason);
        handOver.pool(sitting, lead, pond, reason);
    }
}
