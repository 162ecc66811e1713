package io.doorstep.property.enrichment;

import org.jspecify.annotations.Nullable;

/// How it stands with what others know of a listing.
enum EnrichmentStatus {
    /// Somebody is still to be asked, or to answer.
    WAITING(null),
    FOUND(null),
    NOT_FOUND("Whoever was asked knows no property at this address"),
    TOO_LITTLE_KNOWN("Too little is known: give the street, and the city or the postal code"),
    FAILED("Nobody could be asked"),
    /// A member said that the facts are another property's, or not wanted.
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
