package io.doorstep.property.search.lucene;

import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import java.io.IOException;
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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Words in the terms of the index: each where it weighs most, also as what else it is called, and with a slip of the
/// finger unless many listings use it as it is.
final class WordQuery {

    private final IndexSearcher searcher;
    private final OwnTexts own;
    private final Words words;

    private WordQuery(IndexSearcher searcher, OwnTexts own, Words words) {
        this.searcher = searcher;
        this.own = own;
        this.words = words;
    }

    static Query of(IndexSearcher searcher, IndexQuestion question, Words words) throws IOException {
        WordQuery reader = new WordQuery(searcher, question.own(), words);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<List<String>> terms = question.synonyms().meaningsOf(question.words());
        for (List<String> meanings : terms) {
            query.add(reader.anyOf(meanings), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(question.wordsAreWishes() ? 1 : WordWeights.least(terms.size()));
        return query.build();
    }

    private Query anyOf(List<String> meanings) throws IOException {
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(
                new ConstantScoreQuery(new TermQuery(
                        new Term(Fields.REFERENCE, meanings.getFirst().toLowerCase(Locale.ROOT)))),
                WordWeights.REFERENCE));
        for (String meaning : meanings) {
            boolean slips = !KnownWords.isCommon(searcher, words, meaning);
            WordWeights.FIELDS.forEach((field, weight) -> add(places, field, words.of(field, meaning), weight, slips));
            List<String> tokens = words.of(Fields.OWN_TEXT, meaning);
            if (own.all()) {
                add(places, Fields.OWN_TEXT, tokens, WordWeights.OWN_TEXT, slips);
            } else if (!own.isNone() && !tokens.isEmpty()) {
                places.add(new BoostQuery(ownWords(tokens), WordWeights.OWN_TEXT));
            }
        }
        return new DisjunctionMaxQuery(places, WordWeights.TIE_BREAKER);
    }

    /// Each of them in any of the fields.
    private Query ownWords(List<String> tokens) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String token : tokens) {
            SynonymQuery.Builder anywhere = new SynonymQuery.Builder(Fields.OWN_WORD);
            own.fields()
                    .forEach(field -> anywhere.addTerm(new Term(Fields.OWN_WORD, ListingTexts.ownWord(field, token))));
            all.add(anywhere.build(), Occur.MUST);
        }
        return all.build();
    }

    private static void add(List<Query> places, String field, List<String> tokens, float weight, boolean slips) {
        if (tokens.isEmpty()) {
            return;
        }
        if (tokens.size() > 1) {
            places.add(new BoostQuery(new PhraseQuery(1, field, tokens.toArray(String[]::new)), weight));
            return;
        }
        String token = tokens.getFirst();
        places.add(new BoostQuery(new TermQuery(new Term(field, token)), weight));
        if (slips && WordWeights.mayHaveTypo(token)) {
            places.add(new BoostQuery(new FuzzyQuery(new Term(field, token), 1, 1), weight * WordWeights.TYPO));
        }
    }
}
