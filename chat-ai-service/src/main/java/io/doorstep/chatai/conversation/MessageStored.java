package io.doorstep.chatai.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something was said.
///
/// @param leadId the lead that the visitor who wrote has become, if that is known by now
public record MessageStored(
        UUID conversationId,
        UUID messageId,
        Author author,
        @Nullable UUID leadId,
        Instant sentAt) {}
