package io.doorstep.chatai.conversation.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `message.received` and `message.sent` on the wire.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageV1(
        UUID conversationId,
        UUID messageId,
        String author,
        @Nullable UUID leadId,
        Instant sentAt) {}
