package io.doorstep.campaign.alert;

import io.doorstep.campaign.delivery.ConcludeTry;
import io.doorstep.campaign.delivery.FinishedMail;
import io.doorstep.campaign.delivery.MessageStatus;
import io.doorstep.campaign.delivery.StartTry;
import io.doorstep.campaign.delivery.TryStart;
import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.HandOver;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The state of each alert, committed before and after the talk with the mail server.
@Component
class AlertLedger {

    private final AlertMails mails;
    private final StartTry startTry;
    private final ConcludeTry concludeTry;
    private final Jobs jobs;
    private final TenantTask<AlertJob> alertDelivery;

    AlertLedger(
            AlertMails mails,
            StartTry startTry,
            ConcludeTry concludeTry,
            Jobs jobs,
            TenantTask<AlertJob> alertDelivery) {
        this.mails = mails;
        this.startTry = startTry;
        this.concludeTry = concludeTry;
        this.jobs = jobs;
        this.alertDelivery = alertDelivery;
    }

    /// A mail that goes out now, and to whom.
    record Ready(ClearedRecipient recipient, FinishedMail mail) {}

    /// @return empty when nothing is to be sent
    @Transactional
    Optional<Ready> begin(UUID alertId) {
        return mails.findForUpdate(alertId)
                .flatMap(mail -> switch (startTry.start(mail.tries(), mail.messageClass(), mail.contactId())) {
                    case TryStart.Cleared(var recipient) -> Optional.of(new Ready(recipient, mail.toMail()));
                    case TryStart.Settled() -> {
                        mail.forgetWords();
                        yield Optional.empty();
                    }
                    case TryStart.Over() -> Optional.empty();
                });
    }

    /// @return what became of it; empty when its reader was erased meanwhile
    @Transactional
    Optional<MessageStatus> settle(UUID alertId, HandOver handOver) {
        Optional<AlertMail> found = mails.findForUpdate(alertId);
        found.filter(mail -> mail.tries().status().isTried()).ifPresent(mail -> concludeTry
                .conclude(mail.tries(), handOver)
                .ifPresentOrElse(at -> tryAgain(mail, at), mail::forgetWords));
        return found.map(mail -> mail.tries().status());
    }

    private void tryAgain(AlertMail mail, Instant at) {
        String instance = AlertJob.instance(mail.id(), mail.tries().attempts());
        jobs.schedule(alertDelivery, instance, new AlertJob(mail.id()), at);
    }
}
