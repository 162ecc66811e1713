package io.doorstep.chatai.conversation;

/// How changing a conversation's status can end.
public sealed interface StatusOutcome {
    record Changed() implements StatusOutcome {}

    record NoSuchConversation() implements StatusOutcome {}

    /// This status follows from what is said, nobody sets it.
    record NotByHand(ConversationStatus status) implements StatusOutcome {}
}
