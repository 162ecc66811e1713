package io.doorstep.notification.sms;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a security code on its way to its person's phone.
@Component
public class SendSecurityCode {

    private final TextMessages messages;
    private final Jobs jobs;
    private final TenantTask<SmsJob> delivery;
    private final Ids ids;
    private final InstantSource clock;

    SendSecurityCode(TextMessages messages, Jobs jobs, TenantTask<SmsJob> delivery, Ids ids, InstantSource clock) {
        this.messages = messages;
        this.jobs = jobs;
        this.delivery = delivery;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param codeId as identity knows the code
    @Transactional
    public void send(UUID userId, UUID codeId) {
        Instant now = clock.instant();
        UUID id = ids.next();
        messages.save(new Sms(id, userId, codeId, now));
        jobs.schedule(delivery, SmsJob.instance(id, 0), new SmsJob(id), now);
    }
}
