package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
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
    public Optional<Set<BytesRef>> reduce(Collection<Keys> collectors) {
        Set<BytesRef> all = new HashSet<>();
        collectors.forEach(keys -> all.addAll(keys.found));
        return all.size() > FEW ? Optional.empty() : Optional.of(all);
    }

    static final class Keys implements Collector {

        private final Set<BytesRef> found = new HashSet<>();

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.MEANING);
            FixedBitSet seen = new FixedBitSet(Math.max(1, (int) values.getValueCount()));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    if (found.size() > FEW) {
                        throw new CollectionTerminatedException();
                    }
                    if (values.advanceExact(doc)) {
                        for (int i = 0; i < values.docValueCount(); i++) {
                            int ord = (int) values.nextOrd();
                            if (!seen.getAndSet(ord)) {
                                found.add(BytesRef.deepCopyOf(values.lookupOrd(ord)));
                            }
                        }
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
