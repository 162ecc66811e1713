package io.doorstep.campaign.sequence;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Sets the next step of an enrolment for its time, or ends the enrolment when there is none.
@Component
class StepSchedule {

    private final Enrolments enrolments;
    private final Jobs jobs;
    private final TenantTask<StepJob> stepTask;
    private final ApplicationEventPublisher events;

    StepSchedule(Enrolments enrolments, Jobs jobs, TenantTask<StepJob> stepTask, ApplicationEventPublisher events) {
        this.enrolments = enrolments;
        this.jobs = jobs;
        this.stepTask = stepTask;
        this.events = events;
    }

    void scheduleOrComplete(Sequence sequence, UUID enrolmentId, int number, Instant now) {
        Optional<SequenceStep> step = sequence.step(number);
        if (step.isPresent()) {
            jobs.schedule(
                    stepTask,
                    enrolmentId + ":" + number,
                    new StepJob(enrolmentId, number),
                    now.plus(step.get().delay()));
        } else {
            enrolments.findForUpdate(enrolmentId).ifPresent(enrolment -> {
                enrolment.complete(now);
                EnrolledContact contact = enrolment.toContact();
                events.publishEvent(
                        new SequenceLeft(contact.id(), contact.sequenceId(), contact.contactId(), "completed", now));
            });
        }
    }
}
