package io.doorstep.chatai.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who has the word in a conversation, and what may follow.
public enum ConversationStatus {
    WITH_ASSISTANT,
    WAITING_FOR_AGENT,
    WITH_AGENT,
    RESOLVED;

    /// The assistant goes on answering while an agent is awaited, and falls silent when one is there.
    boolean assistantAnswers() {
        return this != WITH_AGENT;
    }

    ConversationStatus whenVisitorWrites() {
        return this == RESOLVED ? WITH_ASSISTANT : this;
    }

    /// A visitor whom nobody answers any more is seen by the others.
    ConversationStatus whenAgentLeaves() {
        return this == WITH_AGENT ? WAITING_FOR_AGENT : this;
    }

    /// What staff may set by hand; the rest follows from what is said.
    boolean mayBeSetTo(ConversationStatus next) {
        return switch (next) {
            case WITH_ASSISTANT, RESOLVED -> true;
            case WAITING_FOR_AGENT, WITH_AGENT -> this == next;
        };
    }

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ConversationStatus> find(String onTheWire) {
        return Arrays.stream(values())
                .filter(status -> status.onTheWire().equals(onTheWire))
                .findFirst();
    }
}
