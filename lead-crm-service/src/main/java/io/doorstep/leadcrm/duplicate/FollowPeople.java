package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.person.PersonChanged;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Has everybody compared who is new or has changed, soon after.
@Component
class FollowPeople {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<ComparisonJob> task;

    FollowPeople(ComparePerson comparePerson, Jobs jobs, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task =
                TenantTask.oneTime("person.compare", ComparisonJob.class, job -> comparePerson.compare(job.personId()));
    }

    TenantTask<ComparisonJob> task() {
        return task;
    }

    @EventListener
    void on(PersonChanged event) {
        follow(event.person().value());
    }

    /// Each change has a job of its own: one that runs already may have read what was before.
    void follow(UUID person) {
        jobs.schedule(task, person + ":" + ids.next(), new ComparisonJob(person), clock.instant());
    }

    /// Whom to compare.
    record ComparisonJob(UUID personId) {}
}
