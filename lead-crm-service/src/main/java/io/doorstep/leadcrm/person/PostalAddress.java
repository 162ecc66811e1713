package io.doorstep.leadcrm.person;

import org.jspecify.annotations.Nullable;

/// Where somebody lives or gets letters.
///
/// @param line1 street and number
/// @param country ISO 3166-1 alpha-2
public record PostalAddress(
        @Nullable String line1,
        @Nullable String city,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country) {}
