package io.doorstep.property.search.lucene;

import io.doorstep.property.search.index.Fields;
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

    /// A word that fewer than one listing in a thousand uses may be a slip of the finger itself.
    private static final int ONE_IN = 1_000;

    private static final int SHORTEST_WITH_SLIP = 5;

    private KnownWords() {}

    static boolean isUsed(IndexSearcher searcher, Words words, String word) throws IOException {
        int documents = searcher.getIndexReader().numDocs();
        for (String field : new String[] {Fields.TITLE, Fields.FEATURES, Fields.BODY, Fields.PLACE}) {
            for (String token : words.of(field, word)) {
                if ((long) searcher.getIndexReader().docFreq(new Term(field, token)) * ONE_IN > documents) {
                    return true;
                }
            }
        }
        return false;
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
