package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Looks after a business's model once a day, from its first won or lost lead on: watches the one there is, and learns
/// anew once a week. A model that was retired is not learned again at once, from what it was learned from before.
@Component
public class TendModel {

    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final WatchModel watchModel;
    private final TrainModel trainModel;
    private final Models models;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<TendJob> task = TenantTask.oneTime("scoring.tend", TendJob.class, _ -> tend());
    private final TenantTask<TrainJob> training;

    TendModel(WatchModel watchModel, TrainModel trainModel, Models models, Jobs jobs, InstantSource clock) {
        this.watchModel = watchModel;
        this.trainModel = trainModel;
        this.models = models;
        this.jobs = jobs;
        this.clock = clock;
        this.training = TenantTask.oneTime("scoring.train", TrainJob.class, _ -> trainModel.train());
    }

    TenantTask<TendJob> task() {
        return task;
    }

    TenantTask<TrainJob> training() {
        return training;
    }

    public void begin() {
        schedule(clock.instant().plus(EVERY));
    }

    /// @return whether it was not waiting already
    boolean trainSoon() {
        return jobs.schedule(training, Tenancy.current().toString(), new TrainJob(), clock.instant());
    }

    private void tend() {
        watchModel.watch();
        Instant due = clock.instant().minus(GOOD_FOR);
        boolean fresh = models.findNewest()
                .map(newest -> newest.trainedAt().isAfter(due))
                .orElse(false);
        if (!fresh) {
            trainModel.train();
        }
        begin();
    }

    private void schedule(Instant when) {
        jobs.schedule(task, Tenancy.current().toString(), new TendJob(), when);
    }

    /// Nothing to keep: the tenant is enough.
    record TendJob() {}

    /// Nothing to keep: the tenant is enough.
    record TrainJob() {}
}
