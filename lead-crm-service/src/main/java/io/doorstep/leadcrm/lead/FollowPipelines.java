package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.pipeline.StageRetired;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Leaves no lead in a stage that is gone: some go on at once, and many a portion at a time.
@Component
class FollowPipelines {

    private final SucceedStages succeedStages;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<StageRetired> succession;

    FollowPipelines(SucceedStages succeedStages, Jobs jobs, Ids ids, InstantSource clock) {
        this.succeedStages = succeedStages;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.succession = TenantTask.oneTime("lead.succession", StageRetired.class, this::on);
    }

    TenantTask<StageRetired> succession() {
        return succession;
    }

    @EventListener
    void on(StageRetired retired) {
        if (succeedStages.goOn(retired)) {
            jobs.schedule(succession, retired.stage() + ":" + ids.next(), retired, clock.instant());
        }
    }
}
