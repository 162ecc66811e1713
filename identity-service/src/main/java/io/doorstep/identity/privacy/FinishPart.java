package io.doorstep.identity.privacy;

import io.doorstep.identity.privacy.ExportJobs.FileEnd;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes that a service has answered; with the last one the request is finished.
@Component
public class FinishPart {

    private final PrivacyRequests requests;
    private final PrivacyParts parts;
    private final PrivacySettings settings;
    private final Jobs jobs;
    private final TenantTask<FileEnd> fileEnd;
    private final InstantSource clock;

    FinishPart(
            PrivacyRequests requests,
            PrivacyParts parts,
            PrivacySettings settings,
            Jobs jobs,
            TenantTask<FileEnd> fileEnd,
            InstantSource clock) {
        this.requests = requests;
        this.parts = parts;
        this.settings = settings;
        this.jobs = jobs;
        this.fileEnd = fileEnd;
        this.clock = clock;
    }

    /// An answer that nobody waits for changes nothing.
    @Transactional
    public void finish(UUID requestId, String service, List<KeptFact> kept) {
        Instant now = clock.instant();
        requests.lock(requestId)
                .filter(_ -> parts.finish(requestId, service, kept, now))
                .ifPresent(request -> {
                    if (parts.list(requestId).stream().allMatch(part -> part.finishedAt() != null)) {
                        request.finish(now);
                    }
                    if (request.kind() == PrivacyKind.EXPORT) {
                        keepFile(request, now.plus(settings.downloadFor()));
                    }
                });
    }

    /// What a service exports, before it says that it has finished.
    ///
    /// @return false when nobody waits for it
    @Transactional
    public boolean keep(UUID requestId, String service, String content) {
        return requests.lock(requestId)
                .filter(request -> request.kind() == PrivacyKind.EXPORT)
                .filter(_ -> parts.keep(requestId, service, content))
                .isPresent();
    }

    @Transactional
    public void forgetFile(UUID requestId) {
        requests.lock(requestId).ifPresent(request -> {
            Instant end = request.fileUntil().orElse(Instant.EPOCH);
            if (clock.instant().isBefore(end)) {
                jobs.schedule(fileEnd, requestId.toString(), new FileEnd(requestId), end);
            } else {
                parts.forgetContents(requestId);
            }
        });
    }

    private void keepFile(PrivacyRequest request, Instant until) {
        request.keepFileUntil(until);
        jobs.schedule(fileEnd, request.id().toString(), new FileEnd(request.id()), until);
    }
}
