package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The vector of a text that the index has understood already.
final class KeptVector {

    private KeptVector() {}

    /// @param key of the text
    static Optional<float[]> find(IndexSearcher searcher, String key) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
            if (vectors != null) {
                int doc = docOf(leaf.reader(), key);
                DocIndexIterator at = vectors.iterator();
                if (doc != DocIdSetIterator.NO_MORE_DOCS && at.advance(doc) == doc) {
                    return Optional.of(vectors.vectorValue(at.index()).clone());
                }
            }
        }
        return Optional.empty();
    }

    private static int docOf(LeafReader reader, String key) throws IOException {
        @Nullable PostingsEnum docs = reader.postings(new Term(Fields.MEANING_KEY, key), PostingsEnum.NONE);
        Bits live = reader.getLiveDocs();
        int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
        while (docs != null && doc != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(doc)) {
            doc = docs.nextDoc();
        }
        return doc;
    }
}
