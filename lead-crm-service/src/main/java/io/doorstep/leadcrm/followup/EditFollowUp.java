package io.doorstep.leadcrm.followup;

import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.followup.FollowUpOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.followup.FollowUpOutcome.NotFound;
import io.doorstep.leadcrm.followup.FollowUpOutcome.Saved;
import io.doorstep.leadcrm.lead.FindReach;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadReach;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes, settles and reopens follow-ups; those that a rule planned are cancelled when their lead moves on, and all
/// of them when it is won or lost.
@Component
class EditFollowUp {

    private static final String PERMISSION = "lead:write";

    private final FollowUps followUps;
    private final FollowUpRows rows;
    private final FindReach findReach;
    private final FindAgent findAgent;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    EditFollowUp(
            FollowUps followUps,
            FollowUpRows rows,
            FindReach findReach,
            FindAgent findAgent,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.followUps = followUps;
        this.rows = rows;
        this.findReach = findReach;
        this.findAgent = findAgent;
        this.events = events;
        this.clock = clock;
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    FollowUpOutcome edit(UUID id, FollowUpEdit edit, IntConsumer precondition) {
        if (edit.assigneeId() != null && findAgent.find(edit.assigneeId()).isEmpty()) {
            return new AssigneeUnknown(edit.assigneeId());
        }
        if (rows.find(id, findReach.of(PERMISSION)).isEmpty()) {
            return new NotFound(id);
        }
        FollowUp followUp = followUps.findToChange(id).orElseThrow();
        precondition.accept(followUp.version());
        apply(followUp, edit);
        followUps.flush();
        return new Saved(rows.find(id, LeadReach.EVERYTHING).orElseThrow());
    }

    @EventListener
    @Transactional
    void on(LeadStageChanged move) {
        if (!move.succession()) {
            followUps
                    .listOpenOf(move.lead().value(), move.to().isClosed())
                    .forEach(followUp -> settle(followUp, FollowUpStatus.CANCELLED));
        }
    }

    private void apply(FollowUp followUp, FollowUpEdit edit) {
        if (edit.title() != null) {
            followUp.reword(edit.title());
        }
        if (edit.assigneeId() != null) {
            followUp.giveTo(edit.assigneeId());
        }
        if (edit.dueAt() != null && !edit.dueAt().equals(followUp.dueAt())) {
            followUp.postpone(edit.dueAt());
        }
        if (edit.status() != null && edit.status() != followUp.status()) {
            settle(followUp, edit.status());
        }
        if (followUp.isOpen()) {
            events.publishEvent(new FollowUpWaits(followUp.id(), followUp.dueAt()));
        }
    }

    private void settle(FollowUp followUp, FollowUpStatus status) {
        followUp.become(status, clock.instant());
        if (!followUp.isOpen()) {
            events.publishEvent(new FollowUpSettled(
                    followUp.id(), new LeadId(followUp.leadId()), followUp.title(), status, clock.instant()));
        }
    }
}
