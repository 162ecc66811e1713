package io.doorstep.leadcrm.call;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.webhook.FeedPartners;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells partners and the other services of calls. Numbers and recordings stay here.
@Component
class CallEvents {

    private final Outbox outbox;
    private final FeedPartners feedPartners;

    CallEvents(Outbox outbox, FeedPartners feedPartners) {
        this.outbox = outbox;
        this.feedPartners = feedPartners;
    }

    @EventListener
    void on(CallLogged event) {
        CallLoggedV1 data = CallLoggedV1.of(event);
        UUID id = outbox.publish(new OutgoingEvent("leads", "call.logged", data.leadId(), data));
        feedPartners.tell(id, "call.logged", data);
    }

    /// `call.logged` on the wire.
    record CallLoggedV1(
            UUID callId,
            UUID leadId,
            CallDirection direction,
            CallOutcome outcome,
            @Nullable Integer seconds,
            @Nullable UUID agentId,
            Instant startedAt,
            Instant endedAt) {

        static CallLoggedV1 of(CallLogged event) {
            return new CallLoggedV1(
                    event.callId(),
                    event.lead().value(),
                    event.direction(),
                    event.outcome(),
                    event.seconds(),
                    event.agentId(),
                    event.startedAt(),
                    event.endedAt());
        }
    }
}
