package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// What listings hold in one of the business's own fields, to sort by.
final class OwnOrder extends DoubleValuesSource {

    private final String key;
    private final double missing;

    /// @param missing where listings stand that hold nothing in it
    OwnOrder(String key, double missing) {
        this.key = key;
        this.missing = missing;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        SortedSetDocValues terms = DocValues.getSortedSet(context.reader(), Fields.OWN_MEASURE);
        long first = placeOf(terms, Double.NEGATIVE_INFINITY);
        long behind = placeOf(terms, Double.POSITIVE_INFINITY);
        return new DoubleValues() {
            private double value;

            @Override
            public boolean advanceExact(int doc) throws IOException {
                value = missing;
                if (terms.advanceExact(doc)) {
                    for (int i = 0; i < terms.docValueCount(); i++) {
                        long term = terms.nextOrd();
                        if (term >= first && term < behind) {
                            value = OwnMeasures.value(key, terms.lookupOrd(term));
                        }
                    }
                }
                return true;
            }

            @Override
            public double doubleValue() {
                return value;
            }
        };
    }

    /// Where a value stands among the terms, or would stand.
    private long placeOf(SortedSetDocValues terms, double value) throws IOException {
        long place = terms.lookupTerm(OwnMeasures.term(key, value));
        return place < 0 ? -place - 1 : place;
    }

    @Override
    public boolean needsScores() {
        return false;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnOrder order && order.key.equals(key) && order.missing == missing;
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "own " + key;
    }
}
