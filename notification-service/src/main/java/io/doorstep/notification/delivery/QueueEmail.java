package io.doorstep.notification.delivery;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Puts an e-mail on its way, in the transaction of what it tells about.
@Component
public class QueueEmail {

    private final Emails emails;
    private final Jobs jobs;
    private final TenantTask<EmailJob> delivery;
    private final JsonMapper json;
    private final Ids ids;
    private final InstantSource clock;

    QueueEmail(Emails emails, Jobs jobs, TenantTask<EmailJob> delivery, JsonMapper json, Ids ids, InstantSource clock) {
        this.emails = emails;
        this.jobs = jobs;
        this.delivery = delivery;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public EmailReceipt queue(EmailRequest request) {
        Instant now = clock.instant();
        UUID id = ids.next();
        Email email = emails.save(new Email(id, request, json.writeValueAsString(request.facts()), now));
        jobs.schedule(delivery, EmailJob.instance(id, 0), new EmailJob(id), now);
        return email.toReceipt();
    }
}
