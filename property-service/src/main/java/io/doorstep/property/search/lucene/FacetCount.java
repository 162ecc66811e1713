package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts how many of the listings that match have each value.
final class FacetCount implements CollectorManager<FacetCount.Counter, Map<String, Map<String, Long>>> {

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Map<String, Map<String, Long>> reduce(Collection<Counter> counters) throws IOException {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (Counter counter : counters) {
            for (Segment segment : counter.segments) {
                segment.addTo(counts);
            }
        }
        return counts;
    }

    /// Counts in the segments that one thread reads.
    static final class Counter implements Collector {

        private final List<Segment> segments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Segment segment = new Segment(DocValues.getSortedSet(context.reader(), Fields.FACET));
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// By the number that a value has in its segment, so that counting is adding.
    private static final class Segment implements LeafCollector {

        private final SortedSetDocValues values;
        private final long[] counts;

        Segment(SortedSetDocValues values) {
            this.values = values;
            this.counts = new long[(int) values.getValueCount()];
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Map<String, Long>> all) throws IOException {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    String[] nameAndValue = values.lookupOrd(ord).utf8ToString().split("=", 2);
                    all.computeIfAbsent(nameAndValue[0], _ -> new TreeMap<>())
                            .merge(nameAndValue[1], counts[ord], Long::sum);
                }
            }
        }
    }
}
