package io.doorstep.leadcrm.duplicate;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Counts anew, in a job, how common names and places are.
@Component
class CountTraits {

    private final TraitCounts counts;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<CountJob> task;

    CountTraits(TraitCounts counts, Jobs jobs, Ids ids, InstantSource clock) {
        this.counts = counts;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task = TenantTask.oneTime("person.count-traits", CountJob.class, _ -> counts.count(clock.instant()));
    }

    TenantTask<CountJob> task() {
        return task;
    }

    void countWhenOutdated() {
        Instant now = clock.instant();
        if (counts.takeTurn(now)) {
            jobs.schedule(task, ids.next().toString(), new CountJob(), now);
        }
    }

    /// Nothing to keep: the tenant is enough.
    record CountJob() {}
}
