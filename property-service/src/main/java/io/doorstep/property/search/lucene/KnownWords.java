package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Which words and places the listings of an index use.
final class KnownWords {

    private static final int SHORTEST_WITH_SLIP = 5;

    private KnownWords() {}

    static boolean isUsed(IndexSearcher searcher, Words words, String word) throws IOException {
        return WordWeights.isUsed(
                most(searcher, words, word), searcher.getIndexReader().numDocs());
    }

    static boolean isCommon(IndexSearcher searcher, Words words, String word) throws IOException {
        return WordWeights.isCommon(
                most(searcher, words, word), searcher.getIndexReader().numDocs());
    }

    /// How many use it where most do.
    private static long most(IndexSearcher searcher, Words words, String word) throws IOException {
        long most = 0;
        for (String field : WordWeights.FIELDS.keySet()) {
            for (String token : words.of(field, word)) {
                most = Math.max(most, searcher.getIndexReader().docFreq(new Term(field, token)));
            }
        }
        return most;
    }

    static Optional<String> findPlace(IndexSearcher searcher, String name, boolean exactly) throws IOException {
        String key = name.toLowerCase(Locale.ROOT);
        if (searcher.getIndexReader().docFreq(new Term(Fields.PLACE_NAME, key)) > 0) {
            return Optional.of(key);
        }
        boolean plainWord = key.chars().noneMatch(Character::isDigit) && key.length() >= SHORTEST_WITH_SLIP;
        return exactly || !plainWord ? Optional.empty() : findPlaceLike(searcher, key);
    }

    private static Optional<String> findPlaceLike(IndexSearcher searcher, String name) throws IOException {
        CompiledAutomaton like = new CompiledAutomaton(new LevenshteinAutomata(name, true).toAutomaton(1));
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.PLACE_NAME);
            BytesRef found = terms == null ? null : like.getTermsEnum(terms).next();
            if (found != null) {
                return Optional.of(found.utf8ToString());
            }
        }
        return Optional.empty();
    }
}
