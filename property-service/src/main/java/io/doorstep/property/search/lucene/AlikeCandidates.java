package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.lucene.MeaningQuery.Near;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The listings among which those are that are most like one: the nearest in place, and some of the same kind, price
/// and meaning, however large the market is.
final class AlikeCandidates {

    /// Of a county of twenty thousand homes they hold more than nine of ten that weighing all would find.
    static final int NEAREST = 2_000;

    static final int MOST_OF_EACH = 500;

    /// How far around a price is looked, the widest first that holds few enough.
    private static final double[] WIDTHS = {0.3, 0.15, 0.05, 0.015, 0.005};

    private static final long FEW_ENOUGH = 2_000;

    private final IndexSearcher searcher;
    private final Query market;
    private final Set<Integer> found = new TreeSet<>();

    private AlikeCandidates(IndexSearcher searcher, Words words, Likeness likeness) {
        this.searcher = searcher;
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FilterQuery.add(likeness.sameMarket(), words, query);
        this.market = query.build();
    }

    /// @param alike texts that mean something near, the nearest first
    static Query find(IndexSearcher searcher, Words words, Likeness likeness, List<Near> alike) throws IOException {
        AlikeCandidates candidates = new AlikeCandidates(searcher, words, likeness);
        candidates.addNearest(likeness.listing().facts().location());
        candidates.addOfSameKind(likeness);
        candidates.addMeaning(alike);
        return new BooleanQuery.Builder()
                .add(candidates.market, Occur.FILTER)
                .add(new Among(candidates.found.stream().mapToInt(doc -> doc).toArray()), Occur.FILTER)
                .build();
    }

    private void addNearest(@Nullable Position place) throws IOException {
        if (place != null) {
            add(LatLonPoint.nearest(searcher, Fields.LOCATION, place.latitude(), place.longitude(), NEAREST).scoreDocs);
        }
    }

    private void addOfSameKind(Likeness likeness) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(market, Occur.FILTER)
                .add(
                        new TermQuery(
                                new Term(Fields.TYPE, likeness.listing().type().name())),
                        Occur.FILTER);
        Double price = Measure.PRICE.of(likeness.listing().facts());
        if (price != null) {
            for (double width : WIDTHS) {
                Query around =
                        DoublePoint.newRangeQuery(Fields.of(Measure.PRICE), price * (1 - width), price * (1 + width));
                if (cost(around) <= FEW_ENOUGH) {
                    query.add(around, Occur.FILTER);
                    break;
                }
            }
        }
        addSome(query.build());
    }

    private void addMeaning(List<Near> alike) throws IOException {
        List<BytesRef> keys =
                alike.stream().map(near -> new BytesRef(near.key())).toList();
        addSome(new BooleanQuery.Builder()
                .add(market, Occur.FILTER)
                .add(new TermInSetQuery(Fields.MEANING, keys), Occur.FILTER)
                .build());
    }

    /// The first that come: all are worth the same, so that the search ends when there are enough.
    private void addSome(Query query) throws IOException {
        add(searcher.search(
                        new ConstantScoreQuery(query),
                        new TopScoreDocCollectorManager(MOST_OF_EACH, null, MOST_OF_EACH))
                .scoreDocs);
    }

    private void add(ScoreDoc[] docs) {
        for (ScoreDoc doc : docs) {
            found.add(doc.doc);
        }
    }

    /// How many it finds at most, as far as the index can tell without looking.
    private long cost(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        long cost = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            cost += supplier == null ? 0 : supplier.cost();
        }
        return cost;
    }
}
