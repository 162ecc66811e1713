package io.doorstep.chatai.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which conversations are asked for.
///
/// @param visibleTo only those that this agent takes part in or that have no agent yet
public record ConversationFilter(
        @Nullable ConversationStatus status,
        @Nullable Channel channel,
        @Nullable UUID visibleTo,
        @Nullable UUID leadId) {}
