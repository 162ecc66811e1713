package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
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
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Words in the terms of the index: each where it weighs most, also as what else it is called, also with a slip of the
/// finger.
final class WordQuery {

    private WordQuery() {}

    static Query of(IndexQuestion question, Words words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<List<String>> terms = question.synonyms().meaningsOf(question.words());
        terms.forEach(meanings -> query.add(anyOf(meanings, question.own(), words), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(question.wordsAreWishes() ? 1 : WordWeights.least(terms.size()));
        return query.build();
    }

    private static Query anyOf(List<String> meanings, OwnTexts own, Words words) {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(
                        new Term(Fields.REFERENCE, meanings.getFirst().toLowerCase(Locale.ROOT)))),
                WordWeights.REFERENCE));
        for (String meaning : meanings) {
            WordWeights.FIELDS.forEach((field, weight) -> add(places, field, words.of(field, meaning), weight));
            List<String> tokens = words.of(Fields.OWN_TEXT, meaning);
            if (own.all()) {
                add(places, Fields.OWN_TEXT, tokens, WordWeights.OWN_TEXT);
            } else if (!own.isNone() && !tokens.isEmpty()) {
                places.add(new BoostQuery(ownWords(own, tokens), WordWeights.OWN_TEXT));
            }
        }
        return new DisjunctionMaxQuery(places, WordWeights.TIE_BREAKER);
    }

    /// Each of them in any of the fields.
    private static Query ownWords(OwnTexts own, List<String> tokens) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String token : tokens) {
            SynonymQuery.Builder anywhere = new SynonymQuery.Builder(Fields.OWN_WORD);
            own.fields()
                    .forEach(field -> anywhere.addTerm(new Term(Fields.OWN_WORD, ListingTexts.ownWord(field, token))));
            all.add(anywhere.build(), Occur.MUST);
        }
        return all.build();
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
