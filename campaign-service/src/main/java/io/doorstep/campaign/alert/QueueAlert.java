package io.doorstep.campaign.alert;

import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts an alert on its way to a contact; the gate is asked when it is sent.
@Component
class QueueAlert {

    private final AlertMails mails;
    private final Jobs jobs;
    private final TenantTask<AlertJob> alertDelivery;
    private final Ids ids;
    private final InstantSource clock;

    QueueAlert(AlertMails mails, Jobs jobs, TenantTask<AlertJob> alertDelivery, Ids ids, InstantSource clock) {
        this.mails = mails;
        this.jobs = jobs;
        this.alertDelivery = alertDelivery;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    void queue(SavedSearchMatchedV1 matched) {
        Instant now = clock.instant();
        UUID id = ids.next();
        MessageClass messageClass = matched.askedByClient() ? MessageClass.SERVICE : MessageClass.MARKETING;
        mails.save(new AlertMail(id, matched.clientId(), messageClass, AlertWords.of(matched), matched.stopUrl(), now));
        jobs.schedule(alertDelivery, AlertJob.instance(id, 0), new AlertJob(id), now);
    }
}
