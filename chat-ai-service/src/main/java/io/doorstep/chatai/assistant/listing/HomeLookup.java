package io.doorstep.chatai.assistant.listing;

/// How asking for one home can end.
public sealed interface HomeLookup {
    record Found(Home home) implements HomeLookup {}

    /// There is none that a visitor of this business may see.
    record NoSuchHome() implements HomeLookup {}

    /// Property-service does not answer at the moment.
    record Unavailable() implements HomeLookup {}
}
