package io.doorstep.property.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Weight;

/// Counts the documents that searches look at.
final class CountingSearcher extends IndexSearcher {

    private int lookedAt;

    CountingSearcher(IndexReader reader) {
        super(reader);
    }

    int lookedAt() {
        return lookedAt;
    }

    @Override
    protected void searchLeaf(LeafReaderContext context, int from, int to, Weight weight, Collector collector)
            throws IOException {
        super.searchLeaf(context, from, to, weight, new FilterCollector(collector) {
            @Override
            public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                    @Override
                    public void collect(int doc) throws IOException {
                        lookedAt++;
                        super.collect(doc);
                    }
                };
            }
        });
    }
}
