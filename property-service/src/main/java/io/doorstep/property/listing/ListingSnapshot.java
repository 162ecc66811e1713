package io.doorstep.property.listing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A listing as it was at one moment.
///
/// @param titleMade whether the title was made from the facts, and follows them
public record ListingSnapshot(
        ListingId id,
        int version,
        ListingStatus status,
        String title,
        boolean titleMade,
        ListingFacts facts,
        Instant createdAt,
        Instant updatedAt) {

    public String reference() {
        return Objects.requireNonNull(facts.reference(), "Stored listings have a reference");
    }

    public ListingType type() {
        return Objects.requireNonNull(facts.type(), "Stored listings have a type");
    }

    public ListingPurpose purpose() {
        return Objects.requireNonNull(facts.purpose(), "Stored listings have a purpose");
    }

    public List<String> features() {
        return Objects.requireNonNullElse(facts.features(), List.of());
    }
}
