package io.doorstep.property.listing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where it stands, in words.
///
/// @param region state, province or county
/// @param country ISO 3166, two letters
public record Address(
        @Nullable String line1,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {

    public static final Address UNKNOWN = new Address(null, null, null, null, null);

    /// What the other one knows, and for the rest what this one knows.
    public Address overlaidWith(Address other) {
        return new Address(
                other.line1 == null ? line1 : other.line1,
                other.city == null ? city : other.city,
                other.region == null ? region : other.region,
                other.postalCode == null ? postalCode : other.postalCode,
                other.country == null ? country : other.country);
    }

    /// `12 Elm Street, Seattle, WA, 98178, US` as far as it is known.
    @Override
    public String toString() {
        return Stream.of(line1, city, region, postalCode, country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// The smallest known place that has a name: city, postal code or region.
    @Nullable
    String place() {
        return Stream.of(city, postalCode, region)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
