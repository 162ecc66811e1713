package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.lucene.ProbedListing;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Gathers the searches that a listing really answers: where the index does not say all, the search's own
/// rule is asked.
final class Finds implements CollectorManager<Finds.Collected, Set<UUID>> {

    private final ProbedListing probe;

    Finds(ProbedListing probe) {
        this.probe = probe;
    }

    @Override
    public Collected newCollector() {
        return new Collected(probe);
    }

    @Override
    public Set<UUID> reduce(Collection<Collected> all) {
        Set<UUID> searches = new HashSet<>();
        all.forEach(each -> searches.addAll(each.searches));
        return searches;
    }

    static final class Collected extends SimpleCollector {

        private final ProbedListing probe;
        private final Set<UUID> searches = new HashSet<>();
        private BinaryDocValues keys = DocValues.emptyBinary();
        private BinaryDocValues forms = DocValues.emptyBinary();
        private BinaryDocValues rests = DocValues.emptyBinary();

        private Collected(ProbedListing probe) {
            this.probe = probe;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            keys = DocValues.getBinary(context.reader(), SearchFields.KEY);
            forms = DocValues.getBinary(context.reader(), SearchFields.FORMS);
            rests = DocValues.getBinary(context.reader(), SearchFields.REST);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (isAnswered(doc) && keys.advanceExact(doc)) {
                searches.add(SearchDocument.idOf(keys.binaryValue()));
            }
        }

        private boolean isAnswered(int doc) throws IOException {
            if (forms.advanceExact(doc) && !probe.saysMost(SearchDocument.formsOf(forms.binaryValue()))) {
                return false;
            }
            return !rests.advanceExact(doc) || fits(SearchDocument.restOf(rests.binaryValue()));
        }

        private boolean fits(ListingFilter filter) {
            if (filter.near() != null && !probe.isWithin(filter.near())) {
                return false;
            }
            return !SearchDocument.hasRestBesideNear(filter) || probe.fits(filter.withNear(null));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
