package io.doorstep.campaign.sequence;

import io.doorstep.campaign.delivery.MessageRequest;
import io.doorstep.campaign.delivery.QueueMarketingMessage;
import io.doorstep.campaign.delivery.QueueOutcome;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a contact one step further, unless the contact has left or the gate is closed.
@Component
class TakeStep {

    private final Enrolments enrolments;
    private final Sequences sequences;
    private final QueueMarketingMessage queueMessage;
    private final LeaveSequences leaveSequences;
    private final StepSchedule schedule;
    private final InstantSource clock;

    TakeStep(
            Enrolments enrolments,
            Sequences sequences,
            QueueMarketingMessage queueMessage,
            LeaveSequences leaveSequences,
            StepSchedule schedule,
            InstantSource clock) {
        this.enrolments = enrolments;
        this.sequences = sequences;
        this.queueMessage = queueMessage;
        this.leaveSequences = leaveSequences;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Transactional
    public void take(StepJob job) {
        Optional<Enrolment> found = enrolments.findForUpdate(job.enrolmentId()).filter(Enrolment::isActive);
        if (found.isEmpty()) {
            return;
        }
        Enrolment enrolment = found.get();
        Sequence sequence = sequences.findById(enrolment.sequenceId()).orElseThrow();
        if (!sequence.isActive()) {
            leaveSequences.leave(enrolment, "the sequence was switched off");
            return;
        }
        sequence.step(job.step())
                .ifPresentOrElse(
                        step -> send(sequence, enrolment, job, step.templateId()),
                        () -> schedule.scheduleOrComplete(sequence, job.enrolmentId(), job.step(), clock.instant()));
    }

    private void send(Sequence sequence, Enrolment enrolment, StepJob job, UUID templateId) {
        UUID contact = enrolment.toContact().contactId();
        switch (queueMessage.queue(
                new MessageRequest(contact, templateId, sequence.id(), job.enrolmentId(), job.step()))) {
            case QueueOutcome.Stopped(var reason) -> leaveSequences.leave(enrolment, reason.inWords());
            case QueueOutcome.Queued _, QueueOutcome.AlreadyQueued _ ->
                schedule.scheduleOrComplete(sequence, job.enrolmentId(), job.step() + 1, clock.instant());
        }
    }
}
