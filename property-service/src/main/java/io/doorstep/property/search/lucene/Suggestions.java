package io.doorstep.property.search.lucene;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// Completes what somebody types out of the names in the listings that they may see.
final class Suggestions {

    private static final int MOST_LOOKED_AT = 300;
    private static final int SHORTEST_WITH_SLIP = 4;

    private Suggestions() {}

    /// @param typed at least one character
    static List<Suggestion> complete(
            IndexSearcher searcher, String typed, Collection<ListingStatus> statuses, int limit) throws IOException {
        String beginning = typed.toLowerCase(Locale.ROOT).stripLeading();
        List<Suggestion> found = complete(searcher, Automata.makeString(beginning), statuses, limit);
        if (found.isEmpty() && beginning.length() >= SHORTEST_WITH_SLIP) {
            return complete(searcher, new LevenshteinAutomata(beginning, true).toAutomaton(1), statuses, limit);
        }
        return found;
    }

    private static List<Suggestion> complete(
            IndexSearcher searcher, Automaton beginning, Collection<ListingStatus> statuses, int limit)
            throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (ListingStatus status : statuses) {
            for (String term : terms(searcher, status, beginning)) {
                long count = searcher.count(new TermQuery(new Term(Fields.SUGGESTION, term)));
                if (count > 0) {
                    counts.put(term, count);
                }
            }
        }
        return Suggestion.of(counts, limit);
    }

    private static List<String> terms(IndexSearcher searcher, ListingStatus status, Automaton beginning)
            throws IOException {
        Automaton whole = Operations.concatenate(List.of(
                Automata.makeString(status.name() + ListingTexts.SEPARATOR), beginning, Automata.makeAnyString()));
        CompiledAutomaton compiled =
                new CompiledAutomaton(Operations.determinize(whole, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        List<String> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(Fields.SUGGESTION);
            if (terms != null) {
                TermsEnum matching = compiled.getTermsEnum(terms);
                for (BytesRef term = matching.next();
                        term != null && found.size() < MOST_LOOKED_AT;
                        term = matching.next()) {
                    found.add(term.utf8ToString());
                }
            }
        }
        return found.stream().distinct().toList();
    }
}
