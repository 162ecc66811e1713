package io.doorstep.property.upload.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.property.upload.TokensSpent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells what models cost; the talk about an upload is the conversation that they were asked in.
@Component
class UploadEvents {

    private final Outbox outbox;

    UploadEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(TokensSpent spent) {
        UUID upload = spent.upload().value();
        outbox.publish(new OutgoingEvent(
                "usage",
                "ai.tokens-used",
                upload,
                new TokensUsedV1(
                        upload,
                        spent.tokens().model(),
                        spent.tokens().inputTokens(),
                        spent.tokens().outputTokens(),
                        spent.spentAt())));
    }

    /// `ai.tokens-used` on the wire.
    record TokensUsedV1(UUID conversationId, String model, long inputTokens, long outputTokens, Instant usedAt) {}
}
