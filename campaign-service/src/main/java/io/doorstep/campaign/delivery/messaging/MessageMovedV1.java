package io.doorstep.campaign.delivery.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.campaign.delivery.LoggedMessage;
import io.doorstep.campaign.delivery.MessageMoved;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageMovedV1(
        UUID messageId,
        UUID contactId,
        UUID sequenceId,
        int step,
        String channel,
        String category,
        Instant occurredAt,
        @Nullable String reason) {

    static MessageMovedV1 of(MessageMoved moved) {
        LoggedMessage message = moved.message();
        return new MessageMovedV1(
                message.id(),
                message.contactId(),
                message.sequenceId(),
                message.step(),
                "email",
                message.messageClass().name().toLowerCase(Locale.ROOT),
                moved.at(),
                message.reason());
    }
}
