package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/// Collects which texts the listings have that match, unless they are many: then it is cheaper to look among all.
final class MeaningKeys implements CollectorManager<MeaningKeys.Keys, Optional<Set<BytesRef>>> {

    private static final int FEW = 2_000;

    @Override
    public Keys newCollector() {
        return new Keys();
    }

    @Override
    public Optional<Set<BytesRef>> reduce(Collection<Keys> collectors) throws IOException {
        Set<BytesRef> all = new HashSet<>();
        for (Keys keys : collectors) {
            for (Segment segment : keys.segments) {
                if (segment.hasMany()) {
                    return Optional.empty();
                }
                segment.addTo(all);
            }
        }
        return all.size() > FEW ? Optional.empty() : Optional.of(all);
    }

    /// Texts in the segments that one thread reads.
    static final class Keys implements Collector {

        private final List<Segment> segments = new ArrayList<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            if (segments.stream().anyMatch(Segment::hasMany)) {
                throw new CollectionTerminatedException();
            }
            Segment segment = new Segment(DocValues.getSortedSet(context.reader(), Fields.MEANING));
            segments.add(segment);
            return segment;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// By the number that a text has in its segment: only where all are few are their keys looked up, in their order.
    private static final class Segment implements LeafCollector {

        private final SortedSetDocValues values;
        private final FixedBitSet seen;
        private int count;

        Segment(SortedSetDocValues values) {
            this.values = values;
            this.seen = new FixedBitSet(Math.max(1, (int) values.getValueCount()));
        }

        boolean hasMany() {
            return count > FEW;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) throws IOException {
            if (hasMany()) {
                throw new CollectionTerminatedException();
            }
            if (values.advanceExact(doc)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    count += seen.getAndSet((int) values.nextOrd()) ? 0 : 1;
                }
            }
        }

        void addTo(Set<BytesRef> keys) throws IOException {
            int text = seen.nextSetBit(0);
            while (text != DocIdSetIterator.NO_MORE_DOCS) {
                keys.add(BytesRef.deepCopyOf(values.lookupOrd(text)));
                text = text + 1 < seen.length() ? seen.nextSetBit(text + 1) : DocIdSetIterator.NO_MORE_DOCS;
            }
        }
    }
}
