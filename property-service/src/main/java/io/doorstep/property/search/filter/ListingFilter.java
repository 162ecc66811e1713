package io.doorstep.property.search.filter;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a property must be to be found; empty and absent ask for nothing.
///
/// @param place words of its address
/// @param withFeatures all of them
/// @param withoutFeatures none of them
public record ListingFilter(
        Map<Measure, Range> ranges,
        Set<ListingType> types,
        @Nullable ListingPurpose purpose,
        Set<ListingStatus> statuses,
        @Nullable Circle near,
        @Nullable Box box,
        List<Position> polygon,
        @Nullable String place,
        Set<String> withFeatures,
        Set<String> withoutFeatures) {

    public static final ListingFilter ANYTHING =
            new ListingFilter(Map.of(), Set.of(), null, Set.of(), null, null, List.of(), null, Set.of(), Set.of());

    /// What the other one asks for, and this one where the other asks for nothing.
    public ListingFilter overlaidWith(ListingFilter other) {
        Map<Measure, Range> both = new EnumMap<>(Measure.class);
        both.putAll(ranges);
        other.ranges.forEach((measure, range) -> both.merge(measure, range, Range::overlaidWith));
        return new ListingFilter(
                both,
                other.types.isEmpty() ? types : other.types,
                other.purpose == null ? purpose : other.purpose,
                other.statuses.isEmpty() ? statuses : other.statuses,
                other.near == null ? near : other.near,
                other.box == null ? box : other.box,
                other.polygon.isEmpty() ? polygon : other.polygon,
                other.place == null ? place : other.place,
                union(withFeatures, other.withFeatures),
                union(withoutFeatures, other.withoutFeatures));
    }

    public boolean asksForNothing() {
        return equals(ANYTHING);
    }

    /// The same, with other features.
    public ListingFilter withFeatures(Set<String> features) {
        return new ListingFilter(
                ranges, types, purpose, statuses, near, box, polygon, place, features, withoutFeatures);
    }

    /// The same, somewhere else.
    public ListingFilter withPlace(@Nullable String other) {
        return new ListingFilter(
                ranges, types, purpose, statuses, near, box, polygon, other, withFeatures, withoutFeatures);
    }

    /// The same, among these statuses.
    public ListingFilter among(Set<ListingStatus> wanted) {
        return new ListingFilter(
                ranges, types, purpose, wanted, near, box, polygon, place, withFeatures, withoutFeatures);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
