package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.ListingFilter;
import java.util.List;
import org.apache.lucene.geo.Rectangle;

/// A rectangle on the map outside of which no listing can answer a search; it may be larger than what is asked for.
record Area(double south, double west, double north, double east) {

    static final Area EVERYWHERE = new Area(
            Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// Positions are kept to about a centimetre.
    private static final double SLACK = 1e-6;

    static Area of(ListingFilter filter) {
        if (filter.box() != null) {
            return of(filter.box());
        }
        if (filter.near() != null) {
            return of(filter.near());
        }
        return filter.polygon().isEmpty() ? EVERYWHERE : of(filter.polygon());
    }

    private static Area of(Box box) {
        return between(
                box.southWest().latitude(),
                box.southWest().longitude(),
                box.northEast().latitude(),
                box.northEast().longitude());
    }

    private static Area of(Circle circle) {
        Rectangle around = Rectangle.fromPointDistance(
                circle.center().latitude(), circle.center().longitude(), circle.radiusKm() * 1000);
        return between(around.minLat, around.minLon, around.maxLat, around.maxLon);
    }

    private static Area of(List<Position> corners) {
        return between(
                corners.stream().mapToDouble(Position::latitude).min().orElseThrow(),
                corners.stream().mapToDouble(Position::longitude).min().orElseThrow(),
                corners.stream().mapToDouble(Position::latitude).max().orElseThrow(),
                corners.stream().mapToDouble(Position::longitude).max().orElseThrow());
    }

    /// Across the date line it goes all the way round.
    private static Area between(double south, double west, double north, double east) {
        boolean round = west > east;
        return new Area(south - SLACK, round ? -181 : west - SLACK, north + SLACK, round ? 181 : east + SLACK);
    }
}
