package io.doorstep.property.duplicate;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A home that is about to be added.
///
/// @param livingArea square metres
record CheckRequest(
        @Nullable ListingPurpose purpose,
        @Nullable ListingType type,
        @Nullable @Valid Home address,
        @Nullable @Valid Point location,
        @Nullable @Min(0) @Max(1000) Integer bedrooms,
        @Nullable @PositiveOrZero @Max(10_000_000) Double livingArea) {

    Traits traits() {
        return new Traits(
                Objects.requireNonNullElse(purpose, ListingPurpose.SALE),
                Objects.requireNonNullElse(type, ListingType.HOUSE),
                address == null ? null : AddressKey.of(address.address()).orElse(null),
                location == null ? null : new Position(location.longitude(), location.latitude()),
                bedrooms,
                livingArea);
    }

    record Home(
            @Nullable @Size(max = 200) String line1,
            @Nullable @Size(max = 100) String city,
            @Nullable @Size(max = 100) String region,
            @Nullable @Size(max = 20) String postalCode,
            @Nullable @Size(max = 2) String country) {

        Address address() {
            return new Address(line1, city, region, postalCode, country);
        }
    }

    record Point(
            @NotNull @Min(-180) @Max(180) Double longitude,
            @NotNull @Min(-90) @Max(90) Double latitude) {}
}
