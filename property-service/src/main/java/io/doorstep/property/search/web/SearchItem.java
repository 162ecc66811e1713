package io.doorstep.property.search.web;

import io.doorstep.property.listing.Address;
import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Media;
import io.doorstep.property.listing.Money;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/// A listing that was found, with all that an answer about it needs.
///
/// @param livingArea square metres
/// @param lotArea square metres
/// @param text the facts in a few sentences
/// @param distanceKm from where was asked for
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
        List<Media> media,
        Map<String, Object> customFields,
        String text,
        @Nullable Double distanceKm) {

    /// GeoJSON.
    record Point(String type, List<Double> coordinates) {}

    static SearchItem of(ListingSnapshot listing, @Nullable Circle near) {
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
                Objects.requireNonNullElse(facts.media(), List.of()),
                facts.customFields(),
                ListingText.of(listing),
                near == null || where == null ? null : kilometres(near.center(), where));
    }

    private static double kilometres(Position one, Position other) {
        double metres = SloppyMath.haversinMeters(one.latitude(), one.longitude(), other.latitude(), other.longitude());
        return Math.round(metres / 10) / 100.0;
    }
}
