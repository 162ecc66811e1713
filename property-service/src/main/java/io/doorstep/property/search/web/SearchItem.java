package io.doorstep.property.search.web;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Picture;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.FitReason;
import io.doorstep.property.search.FitReasons;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.ListingFilter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A listing that was found, with all that an answer about it needs.
///
/// @param livingArea square metres
/// @param lotArea square metres
/// @param text the facts in a few sentences
/// @param distanceKm from where was asked for
/// @param reasons which of the wishes it fulfils, in words
record SearchItem(
        UUID id,
        String reference,
        String title,
        @Nullable String description,
        ListingStatus status,
        ListingType type,
        ListingPurpose purpose,
        @Nullable Money price,
        @Nullable Integer bedrooms,
        @Nullable Double bathrooms,
        @Nullable Double livingArea,
        @Nullable Double lotArea,
        @Nullable Integer yearBuilt,
        Address address,
        @Nullable Point location,
        List<String> features,
        List<Picture> media,
        Map<String, Object> customFields,
        String text,
        @Nullable Double distanceKm,
        List<String> reasons) {

    /// GeoJSON.
    record Point(String type, List<Double> coordinates) {}

    static SearchItem of(ListingSnapshot listing, ListingFilter wishes) {
        Circle near = wishes.near();
        ListingFacts facts = listing.facts();
        Position where = facts.location();
        return new SearchItem(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                facts.description(),
                listing.status(),
                listing.type(),
                listing.purpose(),
                facts.price(),
                facts.bedrooms(),
                facts.bathrooms(),
                facts.livingArea(),
                facts.lotArea(),
                facts.yearBuilt(),
                facts.address(),
                where == null ? null : new Point("Point", List.of(where.longitude(), where.latitude())),
                listing.features(),
                listing.media(),
                facts.customFields(),
                ListingText.of(listing),
                near == null || where == null ? null : near.kilometresTo(where),
                FitReasons.of(listing, wishes).stream().map(FitReason::text).toList());
    }
}
