package io.doorstep.identity.apikey;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Revokes a key at the moment it expires, so that the gateway hears of it and keeps no token of it.
@Component
class ExpireApiKey {

    private final Jobs jobs;
    private final TenantTask<ExpiryJob> task;

    ExpireApiKey(Jobs jobs, RevokeApiKey revokeApiKey) {
        this.jobs = jobs;
        this.task = TenantTask.oneTime(
                "api-key.expire", ExpiryJob.class, job -> revokeApiKey.revokeExpired(job.apiKeyId()));
    }

    TenantTask<ExpiryJob> task() {
        return task;
    }

    /// A key whose end has moved is looked at anew.
    void scheduleFor(ApiKeyView key) {
        if (key.expiresAt() != null) {
            jobs.reschedule(task, key.id().toString(), new ExpiryJob(key.id()), key.expiresAt());
        }
    }

    /// Which key it is about.
    record ExpiryJob(UUID apiKeyId) {}
}
