package io.doorstep.kit.erasure;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;

/// Makes an export a job, as lead-crm may be away when it is ready.
final class ExportListener {

    private final Jobs jobs;
    private final TenantTask<ExportRequested> personExport;
    private final InstantSource clock;

    ExportListener(Jobs jobs, TenantTask<ExportRequested> personExport, InstantSource clock) {
        this.jobs = jobs;
        this.personExport = personExport;
        this.clock = clock;
    }

    @OnEvent(topic = "leads", type = "person.export-requested")
    void on(ExportRequested request) {
        jobs.schedule(personExport, request.requestId().toString(), request, clock.instant());
    }

    record ExportRequested(UUID requestId, Set<UUID> ids) {}
}
