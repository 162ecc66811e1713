package io.doorstep.leadcrm.followup;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the other services what is to be done now.
@Component
class FollowUpEvents {

    private final Outbox outbox;

    FollowUpEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(FollowUpDue event) {
        outbox.publish(new OutgoingEvent("leads", "follow-up.due", event.lead().value(), FollowUpDueV1.of(event)));
    }

    /// `follow-up.due` on the wire.
    record FollowUpDueV1(
            UUID followUpId, UUID leadId, @Nullable String leadName, String title, UUID assigneeId, Instant dueAt) {

        static FollowUpDueV1 of(FollowUpDue event) {
            return new FollowUpDueV1(
                    event.id(),
                    event.lead().value(),
                    event.leadName(),
                    event.title(),
                    event.assigneeId(),
                    event.dueAt());
        }
    }
}
