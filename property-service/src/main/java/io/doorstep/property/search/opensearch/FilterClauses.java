package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A filter in the terms of the engine.
final class FilterClauses {

    private final List<Map<String, Object>> clauses = new ArrayList<>();

    private FilterClauses() {}

    static List<Map<String, Object>> of(IndexQuestion question, Words words) {
        FilterClauses all = new FilterClauses();
        all.add(question, words);
        return all.clauses;
    }

    private void add(IndexQuestion question, Words words) {
        ListingFilter filter = question.filter();
        anyOf(Fields.STATUS, filter.statuses());
        anyOf(Fields.TYPE, filter.types());
        if (filter.purpose() != null) {
            anyOf(Fields.PURPOSE, List.of(filter.purpose()));
        }
        filter.ranges()
                .forEach((measure, range) ->
                        clauses.add(range(measure, range, question.orUnstated().contains(measure))));
        filter.fields().forEach(condition -> clauses.add(holds(condition)));
        if (filter.near() != null) {
            clauses.add(within(filter.near()));
        }
        if (filter.box() != null) {
            clauses.add(within(filter.box()));
        }
        if (!filter.polygon().isEmpty()) {
            clauses.add(within(filter.polygon()));
        }
        if (filter.place() != null) {
            clauses.add(PlaceClauses.of(filter.place(), question.synonyms(), words));
        }
        filter.withFeatures().forEach(name -> clauses.add(feature(name)));
        filter.withoutFeatures().forEach(name -> clauses.add(Clauses.not(feature(name))));
    }

    private static Map<String, Object> holds(FieldCondition condition) {
        if (!condition.measures()) {
            return Clauses.terms(Fields.OWN, condition.terms());
        }
        Map<String, Object> within = Map.of("range", Map.of(OwnMeasures.VALUE, bounds(condition.range())));
        return Map.of(
                "nested",
                Map.of(
                        "path",
                        Fields.OWN_MEASURE,
                        "query",
                        Clauses.all(List.of(Clauses.term(OwnMeasures.KEY, condition.key()), within))));
    }

    private static Map<String, Object> feature(String name) {
        return Clauses.term(Fields.FEATURE, name.strip().toLowerCase(Locale.ROOT));
    }

    private void anyOf(String field, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            clauses.add(Clauses.terms(field, values.stream().map(Enum::name).toList()));
        }
    }

    private static Map<String, Object> range(Measure measure, Range range, boolean orUnstated) {
        String field = Fields.of(measure);
        Map<String, Object> within = Map.of("range", Map.of(field, bounds(range)));
        return orUnstated ? Clauses.anyOf(List.of(within, Clauses.not(Clauses.exists(field)))) : within;
    }

    private static Map<String, Object> bounds(Range range) {
        Map<String, Object> bounds = new HashMap<>();
        if (range.min() != null) {
            bounds.put("gte", range.min());
        }
        if (range.max() != null) {
            bounds.put("lte", range.max());
        }
        return bounds;
    }

    private static Map<String, Object> within(Circle circle) {
        return Map.of(
                "geo_distance",
                Map.of("distance", circle.radiusKm() * 1000 + "m", Fields.LOCATION, Positions.of(circle.center())));
    }

    /// The engine wants a box to be at least a hair high and wide.
    private static Map<String, Object> within(Box box) {
        double south = box.southWest().latitude();
        double north = box.northEast().latitude();
        double west = box.southWest().longitude();
        double east = box.northEast().longitude();
        Position topLeft = new Position(west, south == north ? Math.nextUp(north) : north);
        Position bottomRight = new Position(west == east ? Math.nextUp(east) : east, south);
        return Map.of(
                "geo_bounding_box",
                Map.of(
                        Fields.LOCATION,
                        Map.of("top_left", Positions.of(topLeft), "bottom_right", Positions.of(bottomRight))));
    }

    private static Map<String, Object> within(List<Position> corners) {
        List<List<Double>> ring = new ArrayList<>();
        corners.forEach(corner -> ring.add(List.of(corner.longitude(), corner.latitude())));
        if (!ring.getFirst().equals(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        return Map.of(
                "geo_shape",
                Map.of(Fields.LOCATION, Map.of("shape", Map.of("type", "Polygon", "coordinates", List.of(ring)))));
    }
}
