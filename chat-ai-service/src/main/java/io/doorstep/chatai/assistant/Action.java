package io.doorstep.chatai.assistant;

import java.util.Locale;

/// What an answer does, beside what it says; it is decided, never read out of the text.
public enum Action {
    /// Tells something.
    REPLY,
    /// Shows homes.
    LISTINGS,
    /// Waits for something from the visitor.
    ASK,
    /// Has taken down how to reach the visitor.
    CONTACT_CAPTURED,
    /// Has called a person.
    HANDOFF,
    /// Could not look at the listings.
    UNAVAILABLE,
    /// Leaves the word to the person in the conversation.
    AGENT_ANSWERS;

    public String onTheWire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
