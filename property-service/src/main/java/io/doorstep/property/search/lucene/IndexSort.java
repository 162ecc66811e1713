package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// An order in the terms of the index, and places in it as text.
final class IndexSort {

    private static final double LAST = Double.MAX_VALUE;

    private IndexSort() {}

    static Sort of(IndexQuestion question) {
        return new Sort(first(question), new SortField(Fields.ID, SortField.Type.STRING));
    }

    private static SortField first(IndexQuestion question) {
        SearchOrder order = question.order();
        return switch (order) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> new SortField(Fields.CREATED_AT, SortField.Type.LONG, true);
            case NEAREST -> {
                Position center = Objects.requireNonNull(question.filter().near(), "Distance is from somewhere")
                        .center();
                yield LatLonDocValuesField.newDistanceSort(Fields.LOCATION, center.latitude(), center.longitude());
            }
            case CHEAPEST,
                    DEAREST,
                    LARGEST,
                    SMALLEST,
                    LARGEST_LOT,
                    MOST_BEDROOMS,
                    FEWEST_BEDROOMS,
                    LATEST_BUILT,
                    EARLIEST_BUILT -> measured(Objects.requireNonNull(order.measure()), order.descending());
            case FIELD_LOWEST, FIELD_HIGHEST -> {
                FieldOrder by = Objects.requireNonNull(question.fieldOrder(), "A field decides");
                yield new OwnOrder(by.key(), order.descending() ? -LAST : LAST).getSortField(order.descending());
            }
        };
    }

    private static SortField measured(Measure measure, boolean descending) {
        SortField field = new SortField(Fields.of(measure), SortField.Type.DOUBLE, descending);
        field.setMissingValue(descending ? -LAST : LAST);
        return field;
    }

    /// What decided, and the id.
    static List<String> keysOf(FieldDoc hit) {
        return List.of(hit.fields[0].toString(), ((BytesRef) hit.fields[1]).utf8ToString());
    }

    static FieldDoc placeOf(SearchOrder order, List<String> keys) {
        return new FieldDoc(
                Integer.MAX_VALUE, Float.NaN, new Object[] {order.placeOf(keys.get(0)), new BytesRef(keys.get(1))});
    }
}
