package io.doorstep.property.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words in the terms of the index: each where it weighs most, also with a slip of the finger.
final class WordQuery {

    private static final Map<String, Float> WEIGHTS =
            Map.of(Fields.TITLE, 3f, Fields.FEATURES, 2.5f, Fields.PLACE, 2f, Fields.BODY, 1f);

    private static final float REFERENCE_WEIGHT = 20;
    private static final float TYPO_WEIGHT = 0.3f;
    private static final int SHORTEST_WITH_TYPO = 5;
    private static final float TIE_BREAKER = 0.1f;

    /// Of several words, so many must be there.
    private static final double SHARE = 0.6;

    private WordQuery() {}

    static Query of(List<String> words, boolean wishes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(of(word), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(wishes ? 1 : (int) Math.ceil(words.size() * SHARE));
        return query.build();
    }

    private static Query of(String word) {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(new Term(Fields.REFERENCE, word.toLowerCase(Locale.ROOT)))),
                REFERENCE_WEIGHT));
        WEIGHTS.forEach((field, weight) -> {
            for (String token : Words.of(field, word)) {
                places.add(new BoostQuery(new TermQuery(new Term(field, token)), weight));
                if (token.length() >= SHORTEST_WITH_TYPO && token.chars().noneMatch(Character::isDigit)) {
                    places.add(new BoostQuery(new FuzzyQuery(new Term(field, token), 1, 1), weight * TYPO_WEIGHT));
                }
            }
        });
        return new DisjunctionMaxQuery(places, TIE_BREAKER);
    }
}
