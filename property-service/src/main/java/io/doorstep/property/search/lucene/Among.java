package io.doorstep.property.search.lucene;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.SparseFixedBitSet;
import org.jspecify.annotations.Nullable;

/// Certain documents, by the numbers that they have in the reader that they were found with.
final class Among extends Query {

    private final int[] docs;

    /// @param docs in rising order
    Among(int[] docs) {
        this.docs = docs;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                int size = context.reader().maxDoc();
                int from = placeOf(context.docBase);
                int to = placeOf(context.docBase + size);
                if (from == to) {
                    return null;
                }
                SparseFixedBitSet here = new SparseFixedBitSet(size);
                for (int i = from; i < to; i++) {
                    here.set(docs[i] - context.docBase);
                }
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(here, to - from), score(), mode, size);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private int placeOf(int doc) {
        int place = Arrays.binarySearch(docs, doc);
        return place < 0 ? -place - 1 : place;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Among among && Arrays.equals(docs, among.docs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(docs);
    }

    @Override
    public String toString(String field) {
        return docs.length + " documents";
    }
}
