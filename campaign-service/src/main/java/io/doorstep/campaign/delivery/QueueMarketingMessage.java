package io.doorstep.campaign.delivery;

import io.doorstep.campaign.suppression.GateDecision;
import io.doorstep.campaign.suppression.MessageClass;
import io.doorstep.campaign.suppression.SendingGate;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a step's message on its way if the gate is open, once per enrolment and step; what a sequence sends is always
/// marketing.
@Component
public class QueueMarketingMessage {

    private final Messages messages;
    private final SendingGate gate;
    private final Jobs jobs;
    private final TenantTask<DeliverJob> delivery;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    QueueMarketingMessage(
            Messages messages,
            SendingGate gate,
            Jobs jobs,
            TenantTask<DeliverJob> delivery,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.messages = messages;
        this.gate = gate;
        this.jobs = jobs;
        this.delivery = delivery;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public QueueOutcome queue(MessageRequest request) {
        Optional<Message> known = messages.findByEnrolmentIdAndStep(request.enrolmentId(), request.step());
        if (known.isPresent()) {
            return new QueueOutcome.AlreadyQueued(known.get().toLogged());
        }
        Instant now = clock.instant();
        Message message = messages.save(new Message(ids.next(), request, MessageClass.MARKETING, now));
        return switch (gate.decide(MessageClass.MARKETING, request.contactId())) {
            case GateDecision.Stopped(var reason) -> {
                message.tries().settle(MessageStatus.STOPPED, reason.inWords(), now);
                events.publishEvent(new MessageMoved(message.toLogged(), now));
                yield new QueueOutcome.Stopped(reason);
            }
            case GateDecision.Cleared _ -> {
                jobs.schedule(delivery, DeliverJob.instance(message.id(), 0), new DeliverJob(message.id()), now);
                events.publishEvent(new MessageMoved(message.toLogged(), now));
                yield new QueueOutcome.Queued(message.toLogged());
            }
        };
    }
}
