package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.ClearedRecipient;
import io.doorstep.campaign.suppression.GateDecision;
import io.doorstep.campaign.suppression.SendingGate;
import io.doorstep.campaign.suppression.SuppressAddress;
import io.doorstep.campaign.suppression.SuppressionReason;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.mailkit.HandOver;
import io.doorstep.mailkit.RetryLadder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The state of each message, committed before and after the talk with the mail server.
@Component
class MessageLedger {

    private static final String CRASHED = "a crash hid whether the mail server took it; it is not sent again";

    private final Messages messages;
    private final SendingGate gate;
    private final WriteMail writeMail;
    private final SuppressAddress suppressAddress;
    private final RetryLadder ladder;
    private final Jobs jobs;
    private final TenantTask<DeliverJob> delivery;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    MessageLedger(
            Messages messages,
            SendingGate gate,
            WriteMail writeMail,
            SuppressAddress suppressAddress,
            RetryLadder ladder,
            Jobs jobs,
            TenantTask<DeliverJob> delivery,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.messages = messages;
        this.gate = gate;
        this.writeMail = writeMail;
        this.suppressAddress = suppressAddress;
        this.ladder = ladder;
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
        if (message.status() == MessageStatus.SENDING) {
            return new Over(move(message, MessageStatus.UNCERTAIN, CRASHED));
        }
        if (!message.status().isReady()) {
            return new Over(message.toLogged());
        }
        return switch (gate.decide(message.messageClass(), message.contactId())) {
            case GateDecision.Stopped(var reason) -> new Over(move(message, MessageStatus.STOPPED, reason.inWords()));
            case GateDecision.Cleared(var recipient) -> write(message, recipient);
        };
    }

    private Beginning write(Message message, ClearedRecipient recipient) {
        message.begin();
        return writeMail
                .write(message, recipient, clock.instant())
                .<Beginning>map(mail -> new Ready(recipient, mail))
                .orElseGet(() -> new Over(deferOrGiveUp(message, "the sender or the template is not known yet")));
    }

    @Transactional
    LoggedMessage settle(UUID messageId, HandOver handOver) {
        Message message = messages.findForUpdate(messageId).orElseThrow();
        if (!message.status().isTried()) {
            return message.toLogged();
        }
        return switch (handOver) {
            case HandOver.Accepted() -> move(message, MessageStatus.SENT, null);
            case HandOver.Unknown(var reason) -> move(message, MessageStatus.UNCERTAIN, reason);
            case HandOver.Refused(var reason) -> move(message, MessageStatus.FAILED, reason);
            case HandOver.Bounced(var email, var reason) -> {
                suppressAddress.suppress(email, SuppressionReason.BOUNCED);
                yield move(message, MessageStatus.BOUNCED, reason);
            }
            case HandOver.Deferred(var reason) -> deferOrGiveUp(message, reason);
        };
    }

    private LoggedMessage deferOrGiveUp(Message message, String reason) {
        Optional<Instant> next = ladder.next(message.attempts(), clock.instant());
        if (next.isEmpty()) {
            return move(message, MessageStatus.FAILED, reason);
        }
        jobs.schedule(
                delivery,
                DeliverJob.instance(message.id(), message.attempts()),
                new DeliverJob(message.id()),
                next.get());
        return move(message, MessageStatus.DEFERRED, reason);
    }

    private LoggedMessage move(Message message, MessageStatus status, @Nullable String reason) {
        Instant now = clock.instant();
        message.settle(status, reason, now);
        LoggedMessage logged = message.toLogged();
        events.publishEvent(new MessageMoved(logged, now));
        return logged;
    }
}
