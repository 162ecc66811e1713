package io.doorstep.chatai.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a visitor wants to say.
///
/// @param clientMessageId the sender's own id of it; the same id is the same message, however often it is sent
public record VisitorMessage(
        UUID conversationId, String text, @Nullable String clientMessageId) {}
