package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/// Counts how many of the listings that match have each of some terms of the business's own fields.
record TermCount(Set<String> wanted) implements CollectorManager<TermCount.Counter, Map<String, Long>> {

    @Override
    public Counter newCollector() {
        return new Counter(wanted);
    }

    @Override
    public Map<String, Long> reduce(Collection<Counter> counters) {
        Map<String, Long> counts = new TreeMap<>();
        counters.forEach(counter -> counter.segments.forEach(segment -> segment.addTo(counts)));
        return counts;
    }

    /// Counts in the segments that one thread reads.
    static final class Counter implements Collector {

        private final Set<String> wanted;
        private final List<Segment> segments = new ArrayList<>();

        private Counter(Set<String> wanted) {
            this.wanted = wanted;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            Segment segment = new Segment(DocValues.getSortedSet(context.reader(), Fields.OWN), wanted);
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// By the numbers that the wanted terms have in a segment; the others, which may be many, are passed over.
    private static final class Segment implements LeafCollector {

        private final SortedSetDocValues values;
        private final SortedMap<Long, String> terms = new TreeMap<>();
        private final long[] ords;
        private final long[] counts;

        Segment(SortedSetDocValues values, Set<String> wanted) throws IOException {
            this.values = values;
            for (String term : wanted) {
                long ord = values.lookupTerm(new BytesRef(term));
                if (ord >= 0) {
                    terms.put(ord, term);
                }
            }
            ords = terms.keySet().stream().mapToLong(Long::longValue).toArray();
            counts = new long[ords.length];
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            if (ords.length > 0 && values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    int place = Arrays.binarySearch(ords, values.nextOrd());
                    if (place >= 0) {
                        counts[place]++;
                    }
                }
            }
        }

        void addTo(Map<String, Long> all) {
            for (int i = 0; i < ords.length; i++) {
                if (counts[i] > 0) {
                    all.merge(terms.getOrDefault(ords[i], ""), counts[i], Long::sum);
                }
            }
        }
    }
}
