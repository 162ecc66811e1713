package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words in the terms of the index: each where it weighs most, also as what else it is called, also with a slip of the
/// finger.
final class WordQuery {

    private WordQuery() {}

    static Query of(List<String> said, boolean wishes, Synonyms synonyms, Words words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<List<String>> terms = synonyms.meaningsOf(said);
        terms.forEach(meanings -> query.add(anyOf(meanings, words), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(wishes ? 1 : WordWeights.least(terms.size()));
        return query.build();
    }

    private static Query anyOf(List<String> meanings, Words words) {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(
                        new Term(Fields.REFERENCE, meanings.getFirst().toLowerCase(Locale.ROOT)))),
                WordWeights.REFERENCE));
        for (String meaning : meanings) {
            WordWeights.FIELDS.forEach((field, weight) -> add(places, field, words.of(field, meaning), weight));
        }
        return new DisjunctionMaxQuery(places, WordWeights.TIE_BREAKER);
    }

    private static void add(List<Query> places, String field, List<String> tokens, float weight) {
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.size() > 1) {
            places.add(new BoostQuery(new PhraseQuery(1, field, tokens.toArray(String[]::new)), weight));
            return;
        }
        String token = tokens.getFirst();
        places.add(new BoostQuery(new TermQuery(new Term(field, token)), weight));
        if (WordWeights.mayHaveTypo(token)) {
            places.add(new BoostQuery(new FuzzyQuery(new Term(field, token), 1, 1), weight * WordWeights.TYPO));
        }
    }
}
