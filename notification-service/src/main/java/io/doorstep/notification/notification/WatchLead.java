package io.doorstep.notification.notification;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Watches a new lead: when nobody gets it within a moment, everybody who could take it is told.
@Component
public class WatchLead {

    private final LeadWatches watches;
    private final Jobs jobs;
    private final TenantTask<WaitingLeadJob> waitingLead;
    private final LeadSettings settings;
    private final InstantSource clock;

    WatchLead(
            LeadWatches watches,
            Jobs jobs,
            TenantTask<WaitingLeadJob> waitingLead,
            LeadSettings settings,
            InstantSource clock) {
        this.watches = watches;
        this.jobs = jobs;
        this.waitingLead = waitingLead;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void watch(CapturedLead lead, UUID eventId) {
        watches.of(lead.leadId()).captured(lead);
        jobs.schedule(
                waitingLead,
                lead.leadId().toString(),
                new WaitingLeadJob(lead.leadId(), eventId),
                clock.instant().plus(settings.unassignedAfter()));
    }
}
