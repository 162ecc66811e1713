package io.doorstep.kit.privacy;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.InstantSource;

/// Erases at once; an export is a job, as identity may be away when it is ready.
final class PrivacyListener {

    private static final String TOPIC = "organizations";

    private final PersonalFacts facts;
    private final TellPartFinished tellPartFinished;
    private final Jobs jobs;
    private final TenantTask<PersonRequest> privacyExport;
    private final InstantSource clock;

    PrivacyListener(
            PersonalFacts facts,
            TellPartFinished tellPartFinished,
            Jobs jobs,
            TenantTask<PersonRequest> privacyExport,
            InstantSource clock) {
        this.facts = facts;
        this.tellPartFinished = tellPartFinished;
        this.jobs = jobs;
        this.privacyExport = privacyExport;
        this.clock = clock;
    }

    @OnEvent(topic = TOPIC, type = "privacy.export-requested")
    void onExportRequested(PersonRequest request) {
        jobs.schedule(privacyExport, request.requestId().toString(), request, clock.instant());
    }

    @OnEvent(topic = TOPIC, type = "privacy.erasure-requested")
    void onErasureRequested(PersonRequest request) {
        tellPartFinished.tell(request.requestId(), facts.erase(request.userId()));
    }
}
