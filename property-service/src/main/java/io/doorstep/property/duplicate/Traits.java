package io.doorstep.property.duplicate;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What of a listing is compared.
record Traits(
        ListingPurpose purpose,
        ListingType type,
        @Nullable AddressKey address,
        @Nullable Position place,
        @Nullable Integer bedrooms,
        @Nullable Double livingArea) {

    static Traits of(ListingFacts facts) {
        return new Traits(
                Objects.requireNonNullElse(facts.purpose(), ListingPurpose.SALE),
                Objects.requireNonNullElse(facts.type(), ListingType.HOUSE),
                AddressKey.of(facts.address()).orElse(null),
                facts.location(),
                facts.bedrooms(),
                facts.livingArea());
    }
}
