package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.meaning.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// Runs one question: filters decide, words and meaning rank (and, standing alone, decide as well).
final class IndexSearch {

    /// Where the meaning alone decides, it must be clear.
    private static final double CLEARLY_ALIKE = 0.45;

    private static final double ALIKE = 0.25;

    private IndexSearch() {}

    @SuppressWarnings("unchecked")
    static IndexAnswer run(IndexSearcher searcher, IndexQuestion question, Meaning meaning) throws IOException {
        FieldDoc after = question.after() == null ? null : IndexSort.placeOf(question.order(), question.after());
        var hits = new TopFieldCollectorManager(
                IndexSort.of(question.order(), question.filter()), question.limit() + 1, after, Integer.MAX_VALUE);
        Object[] found =
                searcher.search(query(searcher, question, meaning), new MultiCollectorManager(hits, new FacetCount()));
        TopFieldDocs top = (TopFieldDocs) found[0];
        var facets = (Map<String, Map<String, Long>>) found[1];
        boolean more = top.scoreDocs.length > question.limit();
        List<Hit> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(top.scoreDocs.length, question.limit()); i++) {
            shown.add(hit(searcher, top.scoreDocs[i]));
        }
        return new IndexAnswer(shown, top.totalHits.value(), more, facets);
    }

    private static Query query(IndexSearcher searcher, IndexQuestion question, Meaning meaning) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FilterQuery.add(question.filter(), query);
        if (question.words().isEmpty()) {
            return query.build();
        }
        Query words = WordQuery.of(question.words(), question.wordsAreWishes());
        if (question.wordsAreWishes() && question.order() != SearchOrder.RELEVANCE) {
            return query.build();
        }
        float[] vector = meaning.of(String.join(" ", question.words()));
        Query alike = MeaningQuery.of(searcher, vector, question.wordsAreWishes() ? ALIKE : CLEARLY_ALIKE);
        query.add(words, Occur.SHOULD).add(alike, Occur.SHOULD);
        query.setMinimumNumberShouldMatch(question.wordsAreWishes() ? 0 : 1);
        return query.build();
    }

    private static Hit hit(IndexSearcher searcher, ScoreDoc doc) throws IOException {
        String id = searcher.storedFields().document(doc.doc, Set.of(Fields.ID)).get(Fields.ID);
        return new Hit(UUID.fromString(id), IndexSort.keysOf((FieldDoc) doc));
    }
}
