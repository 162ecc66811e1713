package io.doorstep.chatai.assistant;

/// How looking at the home that a visitor comes for can end.
public sealed interface OpenHomeOutcome {
    record Opened(Subject subject) implements OpenHomeOutcome {}

    /// There is none that a visitor of this business may see.
    record NoSuchHome() implements OpenHomeOutcome {}

    /// The listings cannot be looked at right now.
    record Unavailable() implements OpenHomeOutcome {}
}
