package io.doorstep.leadcrm.enrichment;

import org.jspecify.annotations.Nullable;

/// How it stands with what the provider knows of a person.
enum EnrichmentStatus {
    /// The provider is still to be asked.
    WAITING(null),
    FOUND(null),
    NOT_FOUND("People Data Labs knows nobody of whom it is sure enough"),
    TOO_LITTLE_KNOWN("Too little is known: give an e-mail address, a phone number, or the whole name and a place"),
    OBJECTED("The person does not want to be handed on or profiled"),
    FAILED("People Data Labs could not be asked"),
    /// A member said that the facts are somebody else's, or not wanted.
    DISMISSED("The facts were dismissed");

    private final @Nullable String reason;

    EnrichmentStatus(@Nullable String reason) {
        this.reason = reason;
    }

    /// Why there are no facts.
    @Nullable
    String reason() {
        return reason;
    }

    /// Whether asking once more could bring something that is not there or on its way.
    boolean isWorthAsking() {
        return this != WAITING && this != FOUND;
    }
}
