package io.doorstep.property.listing.web;

import io.doorstep.property.listing.Address;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// An address as far as it is known.
record AddressField(
        @Nullable @Size(max = 200) String line1,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,
        @Nullable @Size(max = 20) String postalCode,

        @Nullable @Pattern(regexp = "[A-Z]{2}", message = "must be two capital letters, ISO 3166")
        String country) {

    static AddressField of(Address address) {
        return new AddressField(
                address.line1(), address.city(), address.region(), address.postalCode(), address.country());
    }

    Address address() {
        return new Address(line1, city, region, postalCode, country);
    }
}
