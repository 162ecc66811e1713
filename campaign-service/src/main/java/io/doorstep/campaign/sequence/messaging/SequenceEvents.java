package io.doorstep.campaign.sequence.messaging;

import io.doorstep.campaign.sequence.SequenceEntered;
import io.doorstep.campaign.sequence.SequenceLeft;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SequenceEvents {

    private final Outbox outbox;

    SequenceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SequenceEntered entered) {
        outbox.publish(new OutgoingEvent(
                "campaigns",
                "sequence.entered",
                entered.sequenceId(),
                new SequenceMovedV1(
                        entered.sequenceId(), entered.contactId(), entered.enrolmentId(), null, entered.at())));
    }

    @EventListener
    void on(SequenceLeft left) {
        outbox.publish(new OutgoingEvent(
                "campaigns",
                "sequence.left",
                left.sequenceId(),
                new SequenceMovedV1(
                        left.sequenceId(), left.contactId(), left.enrolmentId(), left.reason(), left.at())));
    }
}
