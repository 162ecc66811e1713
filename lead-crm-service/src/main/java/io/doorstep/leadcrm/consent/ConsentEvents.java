package io.doorstep.leadcrm.consent;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.webhook.FeedPartners;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ConsentEvents {

    private final Outbox outbox;
    private final FeedPartners feedPartners;

    ConsentEvents(Outbox outbox, FeedPartners feedPartners) {
        this.outbox = outbox;
        this.feedPartners = feedPartners;
    }

    @EventListener
    void on(ConsentChanged event) {
        String type = event.entry().given() ? "consent.given" : "consent.withdrawn";
        ConsentV1 data = ConsentV1.of(event);
        feedPartners.tell(
                outbox.publish(new OutgoingEvent("leads", type, event.entry().personId(), data)), type, data);
    }

    /// `consent.given` and `consent.withdrawn` on the wire.
    ///
    /// @param objected present when there was no consent to take back
    record ConsentV1(
            UUID personId,
            @Nullable UUID leadId,
            @Nullable String email,
            @Nullable String phone,
            String purpose,
            String channel,
            @Nullable String text,
            @Nullable String textVersion,
            String source,
            @Nullable Boolean objected,
            Instant occurredAt) {

        static ConsentV1 of(ConsentChanged event) {
            ConsentRecord entry = event.entry();
            return new ConsentV1(
                    entry.personId(),
                    entry.leadId(),
                    event.email(),
                    event.phone(),
                    entry.purpose().code(),
                    entry.channel().code(),
                    entry.proof().text(),
                    entry.proof().textVersion(),
                    entry.proof().source(),
                    entry.act() == ConsentAct.OBJECTED ? true : null,
                    entry.recordedAt());
        }
    }
}
