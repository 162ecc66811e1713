package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.index.Fields;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;

/// Listings that measure so much: where other conditions leave few, their values are read instead of all that the index
/// has in the stretch.
final class MeasureQuery {

    private MeasureQuery() {}

    /// What is measured is never below zero, where the bits of a number sort as it does.
    static Query within(Measure measure, double least, double most) {
        String field = Fields.of(measure);
        double from = Math.max(0, least);
        return new IndexOrDocValuesQuery(
                DoublePoint.newRangeQuery(field, from, most),
                NumericDocValuesField.newSlowRangeQuery(
                        field, Double.doubleToRawLongBits(from), Double.doubleToRawLongBits(most)));
    }
}
