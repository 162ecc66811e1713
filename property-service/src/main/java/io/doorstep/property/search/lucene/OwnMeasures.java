package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.Range;
import io.doorstep.property.search.index.Fields;
import java.util.HexFormat;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/// Numbers and days of the business's own fields as terms of one field, which sort as the numbers do.
final class OwnMeasures {

    private OwnMeasures() {}

    static BytesRef term(String key, double value) {
        long sortable = NumericUtils.doubleToSortableLong(value) ^ Long.MIN_VALUE;
        return new BytesRef(key + HexFormat.of().toHexDigits(sortable));
    }

    static double value(String key, BytesRef term) {
        String digits = term.utf8ToString().substring(key.length());
        return NumericUtils.sortableLongToDouble(HexFormat.fromHexDigitsToLong(digits) ^ Long.MIN_VALUE);
    }

    static Query within(String key, Range range) {
        return new TermRangeQuery(Fields.OWN_MEASURE, least(key, range), most(key, range), true, true);
    }

    private static BytesRef least(String key, Range range) {
        return term(key, range.min() == null ? Double.NEGATIVE_INFINITY : range.min());
    }

    private static BytesRef most(String key, Range range) {
        return term(key, range.max() == null ? Double.POSITIVE_INFINITY : range.max());
    }
}
