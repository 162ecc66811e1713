package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.meaning.Meaning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/// Runs one question: filters decide, words and meaning rank (and, standing alone, decide as well).
final class IndexSearch {

    /// Where the meaning alone decides, it must be clear.
    private static final double CLEARLY_ALIKE = 0.45;

    private static final double ALIKE = 0.25;

    private IndexSearch() {}

    @SuppressWarnings("unchecked")
    static IndexAnswer run(IndexSearcher searcher, IndexQuestion question, Meaning meaning, Words words)
            throws IOException {
        FieldDoc after = question.after() == null ? null : IndexSort.placeOf(question.order(), question.after());
        var hits = new TopFieldCollectorManager(IndexSort.of(question), question.limit() + 1, after, Integer.MAX_VALUE);
        Query query = query(searcher, question, meaning, words);
        if (!question.faceted()) {
            return answer(question, searcher.search(query, hits), Map.of(), Map.of());
        }
        Object[] found = searcher.search(
                query, new MultiCollectorManager(hits, new FacetCount(), new TermCount(question.counted())));
        var facets = (Map<String, Map<String, Long>>) found[1];
        var counted = (Map<String, Long>) found[2];
        return answer(question, (TopFieldDocs) found[0], facets, counted);
    }

    private static IndexAnswer answer(
            IndexQuestion question,
            TopFieldDocs top,
            Map<String, Map<String, Long>> facets,
            Map<String, Long> counted) {
        boolean more = top.scoreDocs.length > question.limit();
        List<Hit> shown = new ArrayList<>();
        for (int i = 0; i < Math.min(top.scoreDocs.length, question.limit()); i++) {
            List<String> keys = IndexSort.keysOf((FieldDoc) top.scoreDocs[i]);
            shown.add(new Hit(UUID.fromString(keys.getLast()), keys));
        }
        return new IndexAnswer(shown, top.totalHits.value(), more, facets, counted);
    }

    private static Query query(IndexSearcher searcher, IndexQuestion question, Meaning meaning, Words words)
            throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FilterQuery.add(question, words, query);
        if (question.words().isEmpty()) {
            return query.build();
        }
        if (question.wordsAreWishes() && question.order() != SearchOrder.RELEVANCE) {
            return query.build();
        }
        Query filter = query.build();
        Optional<float[]> vector =
                question.by() == LookUp.WORDS ? Optional.empty() : meaning.find(String.join(" ", question.words()));
        if (question.by() != LookUp.MEANING || vector.isEmpty()) {
            query.add(WordQuery.of(searcher, question, words), Occur.SHOULD);
        }
        if (vector.isPresent()) {
            double least = question.wordsAreWishes() ? ALIKE : CLEARLY_ALIKE;
            query.add(MeaningQuery.of(searcher, filter, vector.get(), least), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(question.wordsAreWishes() ? 0 : 1);
        return query.build();
    }
}
