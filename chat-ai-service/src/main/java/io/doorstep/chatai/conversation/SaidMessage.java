package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Citation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was said.
///
/// @param position its place in the conversation, 1 for the first
/// @param action what the assistant did beside saying it
/// @param clientMessageId the sender's own id of it, if one was given
public record SaidMessage(
        UUID id,
        int position,
        Author author,
        @Nullable String authorName,
        String text,
        @Nullable Action action,
        List<Citation> citations,
        @Nullable String clientMessageId,
        Instant sentAt) {}
