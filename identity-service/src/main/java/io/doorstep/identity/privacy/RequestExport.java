package io.doorstep.identity.privacy;

import io.doorstep.identity.membership.FindMember;
import io.doorstep.identity.privacy.ExportJobs.ExportJob;
import io.doorstep.identity.privacy.RequestOutcome.Accepted;
import io.doorstep.identity.privacy.RequestOutcome.NoSuchMember;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins to put together all that is known of a member.
@Component
public class RequestExport {

    private final FindMember findMember;
    private final OpenRequest openRequest;
    private final Jobs jobs;
    private final TenantTask<ExportJob> exportTask;
    private final InstantSource clock;

    RequestExport(
            FindMember findMember,
            OpenRequest openRequest,
            Jobs jobs,
            TenantTask<ExportJob> exportTask,
            InstantSource clock) {
        this.findMember = findMember;
        this.openRequest = openRequest;
        this.jobs = jobs;
        this.exportTask = exportTask;
        this.clock = clock;
    }

    @Transactional
    public RequestOutcome request(UUID userId) {
        if (findMember.find(userId).isEmpty()) {
            return new NoSuchMember();
        }
        PrivacyRequestView request = openRequest.open(userId, PrivacyKind.EXPORT);
        jobs.schedule(exportTask, request.id().toString(), new ExportJob(request.id(), userId), clock.instant());
        return new Accepted(request);
    }
}
