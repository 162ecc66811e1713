package io.doorstep.leadcrm.automation;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.lead.LeadCaptured;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadStageChanged;
import io.doorstep.leadcrm.pipeline.Automation;
import io.doorstep.leadcrm.pipeline.LeadStage;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Has done what follows on a stage right after the lead has entered it. Where nothing follows, nothing is read or
/// written.
@Configuration(proxyBeanMethods = false)
class FollowStages {

    private final Jobs jobs;
    private final Ids ids;
    private final TenantTask<StageEntry> task;

    FollowStages(Jobs jobs, Ids ids, RunAutomations runAutomations) {
        this.jobs = jobs;
        this.ids = ids;
        this.task = TenantTask.oneTime("automation.entry", StageEntry.class, runAutomations::run);
    }

    @Bean
    TenantTask<StageEntry> stageEntryTask() {
        return task;
    }

    /// Who gets a new lead is decided anyway.
    @EventListener
    void on(LeadCaptured event) {
        List<Automation> rest = event.automations().stream()
                .filter(automation -> !(automation instanceof Automation.AssignByRules))
                .toList();
        follow(event.lead(), event.stage(), rest, event.capturedAt());
    }

    @EventListener
    void on(LeadStageChanged event) {
        follow(event.lead(), event.to(), event.automations(), event.changedAt());
    }

    private void follow(LeadId lead, LeadStage stage, List<Automation> automations, Instant enteredAt) {
        if (!automations.isEmpty()) {
            StageEntry entry =
                    new StageEntry(ids.next(), lead.value(), stage.pipeline(), stage.key(), automations, enteredAt);
            jobs.schedule(task, entry.id().toString(), entry, enteredAt);
        }
    }
}
