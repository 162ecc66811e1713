package io.doorstep.property.search.index;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Box;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What listings must be, as conditions of SQL with their values bound.
record TableConditions(String sql, Map<String, Object> values) {

    private static final String ADDRESS = "concat_ws(' ', line1, city, region, postal_code, country, title)";
    private static final String TEXT = "concat_ws(' ', title, description, line1, city, region, postal_code, reference,"
            + " array_to_string(features, ' '))";

    static TableConditions of(IndexQuestion question) {
        return new Writer().write(question);
    }

    TableConditions and(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return new TableConditions(sql + " and " + condition, all);
    }

    private static final class Writer {

        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final Map<String, Object> values = new HashMap<>();

        TableConditions write(IndexQuestion question) {
            ListingFilter filter = question.filter();
            anyOf("status", filter.statuses());
            anyOf("type", filter.types());
            if (filter.purpose() != null) {
                anyOf("purpose", List.of(filter.purpose()));
            }
            filter.ranges()
                    .forEach((measure, range) ->
                            within(measure, range, question.orUnstated().contains(measure)));
            filter.fields().forEach(this::holds);
            places(filter);
            filter.withFeatures().forEach(feature -> conditions.add(hasFeature(feature)));
            filter.withoutFeatures().forEach(feature -> conditions.add("not " + hasFeature(feature)));
            if (filter.place() != null) {
                conditions.add(Arrays.stream(filter.place().split(" or "))
                        .map(name -> says(ADDRESS, question, Arrays.asList(name.split("\\s+"))))
                        .collect(Collectors.joining(" or ", "(", ")")));
            }
            if (!question.wordsAreWishes() && !question.words().isEmpty()) {
                conditions.add(says(TEXT, question, question.words()));
            }
            return new TableConditions(String.join(" and ", conditions), values);
        }

        private void anyOf(String column, Collection<? extends Enum<?>> wanted) {
            if (!wanted.isEmpty()) {
                conditions.add(column + " in ("
                        + wanted.stream().map(value -> bind(value.name())).collect(Collectors.joining(", ")) + ")");
            }
        }

        private void within(Measure measure, Range range, boolean orUnstated) {
            String column = TableOrder.column(measure);
            String unstated = orUnstated ? " or " + column + " is null" : "";
            if (range.min() != null) {
                conditions.add("(%s >= %s%s)".formatted(column, bind(range.min()), unstated));
            }
            if (range.max() != null) {
                conditions.add("(%s <= %s%s)".formatted(column, bind(range.max()), unstated));
            }
        }

        private void holds(FieldCondition condition) {
            String column = new FieldColumn(bind(condition.field()), condition.kind()).expression();
            if (!condition.values().isEmpty()) {
                conditions.add(column + " in ("
                        + condition.values().stream().map(this::bind).collect(Collectors.joining(", ")) + ")");
            }
            Range range = condition.range();
            if (range.min() != null) {
                conditions.add(column + " >= " + bind(range.min()));
            }
            if (range.max() != null) {
                conditions.add(column + " <= " + bind(range.max()));
            }
        }

        private void places(ListingFilter filter) {
            Circle near = filter.near();
            if (near != null) {
                values.put("centerLatitude", near.center().latitude());
                values.put("centerLongitude", near.center().longitude());
                conditions.add(TableOrder.distance() + " <= " + bind(near.radiusKm() * 1000));
            }
            Box box = filter.box();
            if (box != null) {
                double west = box.southWest().longitude();
                double east = box.northEast().longitude();
                conditions.add("latitude between %s and %s and (longitude >= %s %s longitude <= %s)"
                        .formatted(
                                bind(box.southWest().latitude()),
                                bind(box.northEast().latitude()),
                                bind(west),
                                west <= east ? "and" : "or",
                                bind(east)));
            }
            if (!filter.polygon().isEmpty()) {
                conditions.add("cast(%s as polygon) @> point(longitude, latitude)".formatted(bind(corners(filter))));
            }
        }

        private static String corners(ListingFilter filter) {
            return filter.polygon().stream().map(Writer::corner).collect(Collectors.joining(",", "(", ")"));
        }

        private static String corner(Position corner) {
            return "(" + corner.longitude() + "," + corner.latitude() + ")";
        }

        private String hasFeature(String feature) {
            return FeatureNames.implying(feature.strip().toLowerCase(Locale.ROOT)).stream()
                    .map(name -> bind(name) + " = any(features)")
                    .collect(Collectors.joining(" or ", "(", ")"));
        }

        /// All terms, each by any of its meanings.
        private String says(String text, IndexQuestion question, List<String> words) {
            return question.synonyms().meaningsOf(words).stream()
                    .map(meanings -> meanings.stream()
                            .map(meaning ->
                                    text + " ilike " + bind("%" + meaning.replaceAll("[\\\\%_]", "\\\\$0") + "%"))
                            .collect(Collectors.joining(" or ", "(", ")")))
                    .collect(Collectors.joining(" and ", "(", ")"));
        }

        private String bind(Object value) {
            String name = "v" + values.size();
            values.put(name, value);
            return ":" + name;
        }
    }
}
