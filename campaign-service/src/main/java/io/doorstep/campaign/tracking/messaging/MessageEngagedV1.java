package io.doorstep.campaign.tracking.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.campaign.tracking.MessageEngaged;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageEngagedV1(
        UUID messageId,
        UUID contactId,
        @Nullable UUID sequenceId,
        @Nullable Integer step,
        String channel,
        String category,
        Instant occurredAt) {

    static MessageEngagedV1 of(MessageEngaged engaged) {
        return new MessageEngagedV1(
                engaged.messageId(),
                engaged.contactId(),
                engaged.sequenceId(),
                engaged.step(),
                "email",
                "marketing",
                engaged.at());
    }
}
