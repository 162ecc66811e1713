package io.doorstep.leadcrm.person.web;

import io.doorstep.leadcrm.person.PostalAddress;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Where somebody lives.
///
/// @param line1 street and number
/// @param country ISO 3166-1 alpha-2
record AddressBody(
        @Nullable @Size(max = 200) String line1,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String region,
        @Nullable @Size(max = 20) String postalCode,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country) {

    PostalAddress toAddress() {
        return new PostalAddress(line1, city, region, postalCode, country);
    }

    static AddressBody of(PostalAddress address) {
        return new AddressBody(
                address.line1(), address.city(), address.region(), address.postalCode(), address.country());
    }
}
