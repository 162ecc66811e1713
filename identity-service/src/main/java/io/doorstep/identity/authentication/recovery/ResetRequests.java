package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes down that somebody wants a link, and does the rest later: so the answer takes as long for an address that
/// nobody has.
@Component
class ResetRequests {

    /// Owns nothing; whose address it is, nobody knows yet.
    private static final UUID INSTALLATION = new UUID(0, 1);

    private final Jobs jobs;
    private final TenantTask<ResetRequest> task;
    private final Ids ids;
    private final InstantSource clock;

    ResetRequests(Jobs jobs, TenantTask<ResetRequest> task, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.task = task;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void add(EmailAddress email) {
        Tenancy.runAs(
                INSTALLATION,
                () -> jobs.schedule(task, ids.next().toString(), new ResetRequest(email.text()), clock.instant()));
    }

    record ResetRequest(String email) {}

    @Configuration(proxyBeanMethods = false)
    static class Work {

        @Bean
        TenantTask<ResetRequest> passwordResetRequests(ObjectProvider<RequestLink> requestLink) {
            return TenantTask.oneTime("password-reset.request", ResetRequest.class, request -> requestLink
                    .getObject()
                    .requestReset(new EmailAddress(request.email())));
        }
    }
}
