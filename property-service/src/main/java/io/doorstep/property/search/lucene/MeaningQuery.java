package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Listings that mean something near what was said, the nearer the better.
final class MeaningQuery {

    /// Different texts that are looked at.
    private static final int NEAREST = 200;

    /// A perfect match weighs as much as a rare word in the title.
    private static final float WEIGHT = 8;

    private MeaningQuery() {}

    /// A text and how near it is, by its key.
    record Near(String key, double likeness) {}

    /// @param filter what the listings must be, whose texts alone are compared when there are few of them
    /// @param leastLikeness cosine, 0 to 1
    static Query of(IndexSearcher searcher, Query filter, float[] vector, double leastLikeness) throws IOException {
        return of(nearest(searcher, filter, vector, NEAREST).stream()
                .filter(near -> near.likeness() >= leastLikeness)
                .toList());
    }

    static Query of(List<Near> texts) {
        List<Query> meanings = new ArrayList<>();
        for (Near near : texts) {
            Query same = new TermQuery(new Term(Fields.MEANING, near.key()));
            meanings.add(new BoostQuery(new ConstantScoreQuery(same), (float) (WEIGHT * near.likeness())));
        }
        return meanings.isEmpty() ? new MatchNoDocsQuery("nothing means that") : new DisjunctionMaxQuery(meanings, 0);
    }

    /// @param filter as above; absent looks among all texts
    static List<Near> nearest(IndexSearcher searcher, @Nullable Query filter, float[] vector, int count)
            throws IOException {
        Optional<Set<BytesRef>> texts = filter == null ? Optional.empty() : searcher.search(filter, new MeaningKeys());
        Query among = texts.<Query>map(keys -> new TermInSetQuery(Fields.MEANING_KEY, keys))
                .orElse(null);
        ScoreDoc[] hits =
                searcher.search(new KnnFloatVectorQuery(Fields.VECTOR, vector, count, among), count).scoreDocs;
        Map<Integer, String> keys = DocKeys.of(searcher, hits, Fields.MEANING_KEY);
        return Arrays.stream(hits)
                .map(hit -> new Near(Objects.requireNonNull(keys.get(hit.doc)), 2 * hit.score - 1))
                .toList();
    }
}
