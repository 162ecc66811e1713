package io.doorstep.property.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Listings that mean something near what was said, the nearer the better.
final class MeaningQuery {

    /// Different texts that are looked at.
    private static final int NEAREST = 200;

    /// A perfect match weighs as much as a rare word in the title.
    private static final float WEIGHT = 8;

    private MeaningQuery() {}

    /// @param leastLikeness cosine, 0 to 1
    static Query of(IndexSearcher searcher, float[] vector, double leastLikeness) throws IOException {
        List<Query> meanings = new ArrayList<>();
        for (ScoreDoc hit :
                searcher.search(new KnnFloatVectorQuery(Fields.VECTOR, vector, NEAREST), NEAREST).scoreDocs) {
            double likeness = 2 * hit.score - 1;
            if (likeness >= leastLikeness) {
                Document meaning = searcher.storedFields().document(hit.doc, Set.of(Fields.MEANING_KEY));
                Query same = new TermQuery(new Term(Fields.MEANING, meaning.get(Fields.MEANING_KEY)));
                meanings.add(new BoostQuery(new ConstantScoreQuery(same), (float) (WEIGHT * likeness)));
            }
        }
        return meanings.isEmpty() ? new MatchNoDocsQuery("nothing means that") : new DisjunctionMaxQuery(meanings, 0);
    }
}
