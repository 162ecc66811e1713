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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a property must be to be found; empty and absent ask for nothing.
///
/// @param place words of its address
/// @param withFeatures all of them
/// @param withoutFeatures none of them
/// @param fields of the business's own, all of them
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
        Set<String> withoutFeatures,
        List<FieldCondition> fields) {

    public static final ListingFilter ANYTHING = new ListingFilter(
            Map.of(), Set.of(), null, Set.of(), null, null, List.of(), null, Set.of(), Set.of(), List.of());

    /// What was saved before there were conditions of fields has none.
    public ListingFilter {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

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
                union(withoutFeatures, other.withoutFeatures),
                other.fields.isEmpty() ? fields : other.fields);
    }

    public boolean asksForNothing() {
        return equals(ANYTHING);
    }

    /// The same, with other features.
    public ListingFilter withFeatures(Set<String> features) {
        return new ListingFilter(
                ranges, types, purpose, statuses, near, box, polygon, place, features, withoutFeatures, fields);
    }

    /// The same, of other kinds.
    public ListingFilter withTypes(Set<ListingType> other) {
        return new ListingFilter(
                ranges, other, purpose, statuses, near, box, polygon, place, withFeatures, withoutFeatures, fields);
    }

    /// The same, somewhere else.
    public ListingFilter withPlace(@Nullable String other) {
        return new ListingFilter(
                ranges, types, purpose, statuses, near, box, polygon, other, withFeatures, withoutFeatures, fields);
    }

    /// The same, around another point, or around none.
    public ListingFilter withNear(@Nullable Circle other) {
        return new ListingFilter(
                ranges, types, purpose, statuses, other, box, polygon, place, withFeatures, withoutFeatures, fields);
    }

    /// The same, among these statuses.
    public ListingFilter among(Set<ListingStatus> wanted) {
        return new ListingFilter(
                ranges, types, purpose, wanted, near, box, polygon, place, withFeatures, withoutFeatures, fields);
    }

    /// The same, with these conditions of the business's own fields.
    public ListingFilter withFields(List<FieldCondition> conditions) {
        return new ListingFilter(
                ranges, types, purpose, statuses, near, box, polygon, place, withFeatures, withoutFeatures, conditions);
    }

    /// The names in «98103 or 98115»; each of them will do.
    public static List<String> namesIn(String place) {
        return Stream.of(place.split(" or ")).map(String::strip).toList();
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
