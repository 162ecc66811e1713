package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.web.CurrencyCode;
import io.doorstep.property.listing.web.PointField;
import io.doorstep.property.search.filter.FeatureNames;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A home that is no listing yet, in the words of one.
///
/// @param livingArea square metres
/// @param lotArea square metres
/// @param currency in which the estimate is wanted
record ValuationRequest(
        @Nullable ListingType type,
        @Nullable ListingPurpose purpose,
        @Nullable @Valid PointField location,
        @Nullable @PositiveOrZero @Max(10_000_000) Double livingArea,
        @Nullable @PositiveOrZero @Max(10_000_000_000L) Double lotArea,
        @Nullable @Min(0) @Max(1000) Integer bedrooms,
        @Nullable @PositiveOrZero @Max(1000) Double bathrooms,
        @Nullable @Min(1000) @Max(2200) Integer yearBuilt,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> features,
        @Nullable @CurrencyCode String currency) {

    Home home() {
        return new Home(
                Objects.requireNonNullElse(type, ListingType.HOUSE),
                Objects.requireNonNullElse(purpose, ListingPurpose.SALE),
                location == null ? null : location.position(),
                livingArea,
                lotArea,
                bedrooms,
                bathrooms,
                yearBuilt,
                FeatureNames.withImplied(
                        features == null
                                ? List.of()
                                : features.stream()
                                        .map(feature -> feature.strip().toLowerCase(Locale.ROOT))
                                        .toList()));
    }
}
