package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Looks for homes like one around it, further out while there are few: the same kind and about the size first, then
/// kinds that are near to it.
final class Surroundings {

    /// Kilometres from the home.
    private static final List<Integer> REACHES = List.of(2, 6, 20, 60);

    static final int FURTHEST = REACHES.getLast();

    private static final int ENOUGH = 100;
    private static final int MOST = 200;
    private static final double SIZES_APART = 2;
    private static final double LAND_APART = 4;

    private Surroundings() {}

    /// @return the nearest first, some hundreds at most
    static List<ListingId> list(ListingSource index, Home home, Set<ListingStatus> statuses) {
        List<ListingId> found = List.of();
        for (int reach : REACHES) {
            found = within(index, home, Set.of(home.type()), statuses, reach);
            if (found.size() >= ENOUGH) {
                return found;
            }
        }
        Set<ListingType> near = near(home.type());
        return near.size() == 1 || found.size() >= Valuation.FEWEST * 2
                ? found
                : within(index, home, near, statuses, FURTHEST);
    }

    private static List<ListingId> within(
            ListingSource index, Home home, Set<ListingType> types, Set<ListingStatus> statuses, int reach) {
        IndexAnswer answer = index.search(IndexQuestion.nearest(filter(home, types, statuses, reach), MOST));
        return answer.hits().stream().map(hit -> new ListingId(hit.id())).toList();
    }

    private static ListingFilter filter(Home home, Set<ListingType> types, Set<ListingStatus> statuses, int reach) {
        Position place = Objects.requireNonNull(home.place(), "What has no place has no surroundings");
        double size = home.requiredSize();
        double apart = home.type() == ListingType.LAND ? LAND_APART : SIZES_APART;
        return new ListingFilter(
                Map.of(home.sizeMeasure(), Range.between(size / apart, size * apart)),
                types,
                home.purpose(),
                statuses,
                new Circle(place, reach),
                null,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                List.of());
    }

    /// Kinds that people choose among when they look for this one.
    private static Set<ListingType> near(ListingType type) {
        return switch (type) {
            case HOUSE, VILLA, TOWNHOUSE -> EnumSet.of(ListingType.HOUSE, ListingType.VILLA, ListingType.TOWNHOUSE);
            case APARTMENT, ROOM, LAND, COMMERCIAL, OTHER -> EnumSet.of(type);
        };
    }
}
