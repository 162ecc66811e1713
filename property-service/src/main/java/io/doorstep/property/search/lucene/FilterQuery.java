package io.doorstep.property.search.lucene;

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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Polygon;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// A filter in the terms of the index; places and measures are looked up in the index or read of each listing, as costs
/// less.
final class FilterQuery {

    private FilterQuery() {}

    static void add(IndexQuestion question, Words words, BooleanQuery.Builder query) {
        ListingFilter filter = question.filter();
        if (filter.statuses().isEmpty()) {
            query.add(new FieldExistsQuery(Fields.ID), Occur.FILTER);
        }
        anyOf(query, Fields.STATUS, filter.statuses());
        anyOf(query, Fields.TYPE, filter.types());
        if (filter.purpose() != null) {
            anyOf(query, Fields.PURPOSE, List.of(filter.purpose()));
        }
        filter.ranges()
                .forEach((measure, range) ->
                        query.add(range(measure, range, question.orUnstated().contains(measure)), Occur.FILTER));
        filter.fields().forEach(condition -> query.add(holds(condition), Occur.FILTER));
        if (filter.near() != null) {
            query.add(within(filter.near()), Occur.FILTER);
        }
        if (filter.box() != null) {
            query.add(within(filter.box()), Occur.FILTER);
        }
        if (!filter.polygon().isEmpty()) {
            query.add(within(filter.polygon()), Occur.FILTER);
        }
        if (filter.place() != null) {
            query.add(PlaceQuery.of(filter.place(), question.synonyms(), words), Occur.FILTER);
        }
        filter.withFeatures().forEach(feature -> query.add(feature(feature), Occur.FILTER));
        filter.withoutFeatures().forEach(feature -> query.add(feature(feature), Occur.MUST_NOT));
    }

    private static Query holds(FieldCondition condition) {
        return condition.measures()
                ? OwnMeasures.within(condition.key(), condition.range())
                : new TermInSetQuery(
                        Fields.OWN,
                        condition.terms().stream().map(BytesRef::new).toList());
    }

    private static Query feature(String name) {
        return new TermQuery(new Term(Fields.FEATURE, name.strip().toLowerCase(Locale.ROOT)));
    }

    private static void anyOf(BooleanQuery.Builder query, String field, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            List<BytesRef> terms =
                    values.stream().map(value -> new BytesRef(value.name())).toList();
            query.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    private static Query range(Measure measure, Range range, boolean orUnstated) {
        Query within = MeasureQuery.within(
                measure,
                range.min() == null ? 0 : range.min(),
                range.max() == null ? Double.POSITIVE_INFINITY : range.max());
        if (!orUnstated) {
            return within;
        }
        Query unstated = new BooleanQuery.Builder()
                .add(new FieldExistsQuery(Fields.ID), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.of(measure)), Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(within, Occur.SHOULD)
                .add(unstated, Occur.SHOULD)
                .build();
    }

    private static Query within(Circle circle) {
        double latitude = circle.center().latitude();
        double longitude = circle.center().longitude();
        double metres = circle.radiusKm() * 1000;
        return new IndexOrDocValuesQuery(
                LatLonPoint.newDistanceQuery(Fields.LOCATION, latitude, longitude, metres),
                LatLonDocValuesField.newSlowDistanceQuery(Fields.LOCATION, latitude, longitude, metres));
    }

    private static Query within(Box box) {
        double south = box.southWest().latitude();
        double north = box.northEast().latitude();
        double west = box.southWest().longitude();
        double east = box.northEast().longitude();
        return new IndexOrDocValuesQuery(
                LatLonPoint.newBoxQuery(Fields.LOCATION, south, north, west, east),
                LatLonDocValuesField.newSlowBoxQuery(Fields.LOCATION, south, north, west, east));
    }

    private static Query within(List<Position> corners) {
        Polygon polygon = new Polygon(
                corners.stream().mapToDouble(Position::latitude).toArray(),
                corners.stream().mapToDouble(Position::longitude).toArray());
        return new IndexOrDocValuesQuery(
                LatLonPoint.newPolygonQuery(Fields.LOCATION, polygon),
                LatLonDocValuesField.newSlowPolygonQuery(Fields.LOCATION, polygon));
    }
}
