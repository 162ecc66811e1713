package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a home decides its price. What is asked for it is left out on purpose.
///
/// @param livingArea square metres
/// @param lotArea square metres
/// @param features in lower case, with those that they imply
record Home(
        ListingType type,
        ListingPurpose purpose,
        @Nullable Position place,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Integer yearBuilt,
        Set<String> features) {

    static Home of(ListingSnapshot listing) {
        ListingFacts facts = listing.facts();
        return new Home(
                listing.type(),
                listing.purpose(),
                facts.location(),
                facts.livingArea(),
                facts.lotArea(),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.yearBuilt(),
                FeatureNames.withImplied(listing.features()));
    }

    /// What its size is measured by.
    Measure sizeMeasure() {
        return type == ListingType.LAND ? Measure.LOT_AREA : Measure.LIVING_AREA;
    }

    /// Square metres; absent also where it is stated as nothing.
    @Nullable
    Double size() {
        Double size = type == ListingType.LAND ? lotArea : livingArea;
        return size == null || size <= 0 ? null : size;
    }

    /// @throws NullPointerException where it is not stated; what is missing has been asked for before
    double requiredSize() {
        return Objects.requireNonNull(size(), "What has no size is not compared");
    }

    boolean comparesWith(Home other) {
        return purpose == other.purpose
                && sizeMeasure() == other.sizeMeasure()
                && missing().isEmpty();
    }

    /// Without these there is no estimate.
    ///
    /// @return names of fields of a listing
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (place == null) {
            missing.add("location");
        }
        if (size() == null) {
            missing.add(Trait.ofSize(type).code());
        }
        return missing;
    }

    /// With these the estimate would be closer.
    ///
    /// @return names of fields of a listing
    List<String> unstated() {
        return Trait.ofHomes(type).stream()
                .filter(trait -> trait.of(this, 0) == null)
                .map(Trait::code)
                .toList();
    }
}
