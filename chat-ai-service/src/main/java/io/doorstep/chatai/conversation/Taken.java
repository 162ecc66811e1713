package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Turn;
import java.util.UUID;

/// How taking a visitor's message down can end.
sealed interface Taken {
    /// @param position the message's place, which orders the turns
    /// @param leftContact whether the message made a lead of the visitor, or changed one
    record ToAnswer(UUID messageId, int position, Turn turn, boolean leftContact) implements Taken {}

    record ToPassOn(boolean leftContact) implements Taken {}

    record AnsweredBefore(SaidMessage reply) implements Taken {}

    record TextDiffers() implements Taken {}

    record NoSuchConversation() implements Taken {}
}
