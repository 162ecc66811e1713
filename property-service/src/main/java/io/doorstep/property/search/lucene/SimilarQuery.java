package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingFacts;
import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.FeatureNames;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.Likeness;
import io.doorstep.property.search.index.LikenessWeights;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.lucene.MeaningQuery.Near;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// What is like a listing: the same purpose, and as much as can be of its kind, place, price, size, features and
/// meaning. Few are weighed, whatever the size of the market, and no text is understood for it: the index has the
/// listing's own meaning, or will have it soon.
final class SimilarQuery {

    private static final double LEAST_LIKENESS = 0.4;

    /// Different texts that are looked at.
    private static final int NEAREST = 100;

    private SimilarQuery() {}

    static List<ListingId> run(IndexSearcher searcher, Words words, Likeness likeness) throws IOException {
        List<Near> meanings = alike(searcher, likeness.listing());
        return weigh(searcher, likeness, AlikeCandidates.find(searcher, words, likeness, meanings), meanings);
    }

    /// Texts that mean something near what the listing means.
    static List<Near> alike(IndexSearcher searcher, ListingSnapshot listing) throws IOException {
        String key = ListingTexts.keyOf(ListingTexts.meanings(listing).getFirst());
        Optional<float[]> vector = KeptVector.find(searcher, key);
        return vector.isEmpty()
                ? List.of()
                : MeaningQuery.nearest(searcher, null, vector.get(), NEAREST).stream()
                        .filter(near -> near.likeness() >= LEAST_LIKENESS)
                        .toList();
    }

    /// @param candidates of which the most alike are taken
    static List<ListingId> weigh(IndexSearcher searcher, Likeness likeness, Query candidates, List<Near> meanings)
            throws IOException {
        ListingSnapshot listing = likeness.listing();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(candidates, Occur.FILTER);
        query.add(new TermQuery(ListingDocument.key(listing.id().value())), Occur.MUST_NOT);
        query.add(
                weighing(new TermQuery(new Term(Fields.TYPE, listing.type().name())), LikenessWeights.TYPE),
                Occur.SHOULD);
        ListingFacts facts = listing.facts();
        for (LikenessWeights.Near near : LikenessWeights.near(facts)) {
            query.add(weighing(MeasureQuery.within(near.measure(), near.least(), near.most()), 1), Occur.SHOULD);
        }
        for (String feature : FeatureNames.withImplied(listing.features())) {
            query.add(
                    weighing(new TermQuery(new Term(Fields.FEATURE, feature)), LikenessWeights.FEATURE), Occur.SHOULD);
        }
        if (facts.location() != null) {
            query.add(
                    LatLonPoint.newDistanceFeatureQuery(
                            Fields.LOCATION,
                            LikenessWeights.PLACE,
                            facts.location().latitude(),
                            facts.location().longitude(),
                            LikenessWeights.HALF_AS_NEAR_METRES),
                    Occur.SHOULD);
        }
        query.add(MeaningQuery.of(meanings), Occur.SHOULD);
        ScoreDoc[] hits = searcher.search(query.build(), likeness.limit()).scoreDocs;
        Map<Integer, String> ids = DocKeys.of(searcher, hits, Fields.ID);
        return Arrays.stream(hits)
                .map(hit -> new ListingId(UUID.fromString(ids.get(hit.doc))))
                .toList();
    }

    private static Query weighing(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
