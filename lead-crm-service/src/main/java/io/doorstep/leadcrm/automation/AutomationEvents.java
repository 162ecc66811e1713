package io.doorstep.leadcrm.automation;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services whose attention a lead needs.
@Component
class AutomationEvents {

    private final Outbox outbox;

    AutomationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AttentionAsked event) {
        outbox.publish(
                new OutgoingEvent("leads", "lead.attention-asked", event.lead().value(), AttentionAskedV1.of(event)));
    }

    /// `lead.attention-asked` on the wire.
    record AttentionAskedV1(
            UUID leadId, @Nullable String leadName, UUID assigneeId, String stage, String text, Instant askedAt) {

        static AttentionAskedV1 of(AttentionAsked event) {
            return new AttentionAskedV1(
                    event.lead().value(),
                    event.leadName(),
                    event.assigneeId(),
                    event.stage(),
                    event.text(),
                    event.askedAt());
        }
    }
}
