package io.doorstep.leadcrm.lead;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.assignment.AssignmentChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks at leads again when their time has come, or when something happened that may free somebody.
@Component
class KeepDeadlines {

    private static final Duration BETWEEN_RECYCLINGS = Duration.ofHours(1);

    private final RecycleLeads recycleLeads;
    private final AssignWaitingLeads assignWaitingLeads;
    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<LeadJob> acceptance;
    private final TenantTask<LeadJob> claiming;
    private final TenantTask<TenantWideJob> recycling;

    KeepDeadlines(
            ReassignLead reassignLead,
            AssignWaitingLeads assignWaitingLeads,
            RecycleLeads recycleLeads,
            Jobs jobs,
            Ids ids,
            InstantSource clock) {
        this.recycleLeads = recycleLeads;
        this.assignWaitingLeads = assignWaitingLeads;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.acceptance = TenantTask.oneTime(
                "lead.acceptance", LeadJob.class, job -> reassignLead.passOnIfNotAccepted(new LeadId(job.leadId())));
        this.claiming = TenantTask.oneTime(
                "lead.claiming", LeadJob.class, job -> reassignLead.giveOutIfNotClaimed(new LeadId(job.leadId())));
        this.recycling = TenantTask.oneTime("lead.recycling", TenantWideJob.class, _ -> recycle());
    }

    TenantTask<LeadJob> acceptance() {
        return acceptance;
    }

    TenantTask<LeadJob> claiming() {
        return claiming;
    }

    TenantTask<TenantWideJob> recycling() {
        return recycling;
    }

    /// Each has a job of its own: one that runs already may have looked at what was before.
    @EventListener
    void on(Deadline deadline) {
        switch (deadline) {
            case Deadline.AcceptBy(var lead, var at) ->
                jobs.schedule(acceptance, lead.value() + ":" + ids.next(), new LeadJob(lead.value()), at);
            case Deadline.ClaimBy(var lead, var at) ->
                jobs.schedule(claiming, lead.value() + ":" + ids.next(), new LeadJob(lead.value()), at);
            case Deadline.RetryAt(var at) -> assignWaitingLeads.retryAt(at);
        }
    }

    @EventListener
    void on(AssignmentChanged ignored) {
        assignWaitingLeads.retrySoon();
        jobs.schedule(recycling, Tenancy.current().toString(), new TenantWideJob(), clock.instant());
    }

    @EventListener
    void on(LeadStageChanged change) {
        if (change.to().isClosed()) {
            assignWaitingLeads.retrySoon();
        }
    }

    @EventListener
    void on(LeadEdited edit) {
        if (edit.changed().equals(List.of("deleted"))) {
            assignWaitingLeads.retrySoon();
        }
    }

    private void recycle() {
        if (recycleLeads.recycle()) {
            Instant next = clock.instant().plus(BETWEEN_RECYCLINGS);
            jobs.schedule(recycling, Tenancy.current().toString(), new TenantWideJob(), next);
        }
    }

    /// Which lead to look at.
    record LeadJob(UUID leadId) {}

    /// Nothing to keep: the tenant is enough.
    record TenantWideJob() {}
}
