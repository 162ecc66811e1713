package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.HandOver;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The state of each message, committed before and after the talk with the mail server.
@Component
class MessageLedger {

    private static final HandOver NOT_YET = new HandOver.Deferred("the sender or the template is not known yet");

    private final Messages messages;
    private final StartTry startTry;
    private final ConcludeTry concludeTry;
    private final WriteMail writeMail;
    private final Jobs jobs;
    private final TenantTask<DeliverJob> delivery;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MessageLedger(
            Messages messages,
            StartTry startTry,
            ConcludeTry concludeTry,
            WriteMail writeMail,
            Jobs jobs,
            TenantTask<DeliverJob> delivery,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.messages = messages;
        this.startTry = startTry;
        this.concludeTry = concludeTry;
        this.writeMail = writeMail;
        this.jobs = jobs;
        this.delivery = delivery;
        this.events = events;
        this.clock = clock;
    }

    /// What can be done about a message now.
    sealed interface Beginning {}

    record Ready(ClearedRecipient recipient, Mail mail) implements Beginning {}

    record Over(LoggedMessage message) implements Beginning {}

    @Transactional
    Beginning begin(UUID messageId) {
        Message message = messages.findForUpdate(messageId).orElseThrow();
        return switch (startTry.start(message.tries(), message.messageClass(), message.contactId())) {
            case TryStart.Cleared(var recipient) -> write(message, recipient);
            case TryStart.Settled() -> new Over(tell(message));
            case TryStart.Over() -> new Over(message.toLogged());
        };
    }

    private Beginning write(Message message, ClearedRecipient recipient) {
        return writeMail
                .write(message, recipient, clock.instant())
                .<Beginning>map(mail -> new Ready(recipient, mail))
                .orElseGet(() -> new Over(conclude(message, NOT_YET)));
    }

    @Transactional
    LoggedMessage settle(UUID messageId, HandOver handOver) {
        Message message = messages.findForUpdate(messageId).orElseThrow();
        return message.tries().status().isTried() ? conclude(message, handOver) : message.toLogged();
    }

    private LoggedMessage conclude(Message message, HandOver handOver) {
        concludeTry.conclude(message.tries(), handOver).ifPresent(at -> tryAgain(message, at));
        return tell(message);
    }

    private void tryAgain(Message message, Instant at) {
        String instance = DeliverJob.instance(message.id(), message.tries().attempts());
        jobs.schedule(delivery, instance, new DeliverJob(message.id()), at);
    }

    private LoggedMessage tell(Message message) {
        LoggedMessage logged = message.toLogged();
        events.publishEvent(new MessageMoved(logged, clock.instant()));
        return logged;
    }
}
