package io.doorstep.property.search.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.property.listing.Position;
import io.doorstep.property.search.commute.Reach;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.Crossing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads places on the map out of query parameters.
final class Shapes {

    private Shapes() {}

    /// @param point `latitude,longitude`, as people say it
    static Circle circle(String point, @Nullable Double radiusKm) {
        return new Circle(point("near", point), radiusKm == null ? Circle.NEAR_KM : radiusKm);
    }

    /// @param point `latitude,longitude`, as people say it
    static Position point(String parameter, String point) {
        double[] numbers = numbers(parameter, point, 2, "latitude,longitude");
        return position(parameter, numbers[1], numbers[0]);
    }

    /// @param corners `west,south,east,north`
    static Box box(String corners) {
        double[] numbers = numbers("bbox", corners, 4, "west,south,east,north");
        if (numbers[1] > numbers[3]) {
            throw refused("bbox", "has its south north of its north; the order is west,south,east,north");
        }
        return new Box(position("bbox", numbers[0], numbers[1]), position("bbox", numbers[2], numbers[3]));
    }

    /// Closes what is open.
    ///
    /// @param corners `longitude,latitude;…`, or GeoJSON of a polygon without holes
    static List<Position> polygon(String corners) {
        List<Position> polygon = corners.strip().startsWith("{") ? GeoJsonPolygon.corners(corners) : points(corners);
        if (polygon.size() < 3 || polygon.size() > Reach.MOST_CORNERS) {
            throw tooManyCorners();
        }
        if (!polygon.getFirst().equals(polygon.getLast())) {
            polygon.add(polygon.getFirst());
        }
        if (polygon.stream().distinct().count() < 3) {
            throw refused("polygon", "needs three different corners");
        }
        if (Crossing.isIn(polygon)) {
            throw refused("polygon", "crosses itself; draw its edge without crossing");
        }
        return polygon;
    }

    private static List<Position> points(String corners) {
        String[] points = corners.strip().split("\\s*;\\s*");
        if (points.length > Reach.MOST_CORNERS) {
            throw tooManyCorners();
        }
        List<Position> polygon = new ArrayList<>();
        for (String point : points) {
            double[] numbers = numbers("polygon", point, 2, "longitude,latitude");
            polygon.add(position("polygon", numbers[0], numbers[1]));
        }
        return polygon;
    }

    private static RuntimeException tooManyCorners() {
        return refused(
                "polygon", "has 3 to " + Reach.MOST_CORNERS + " corners longitude,latitude; draw it more simply");
    }

    private static double[] numbers(String parameter, String text, int count, String order) {
        try {
            double[] numbers = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == count) {
                return numbers;
            }
        } catch (NumberFormatException _) {
            // answered like a wrong count
        }
        throw refused(parameter, "is " + count + " numbers: " + order);
    }

    static Position position(String parameter, double longitude, double latitude) {
        try {
            return new Position(longitude, latitude);
        } catch (IllegalArgumentException e) {
            throw refused(parameter, "is not on the earth: longitude is -180 to 180, latitude -90 to 90");
        }
    }

    static RuntimeException refused(String parameter, String why) {
        return Problems.unprocessable("invalid_" + parameter, parameter + " " + why + ".");
    }
}
