package io.doorstep.property.search;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.AskIndex.Asked;
import io.doorstep.property.search.analytics.PlainWords;
import io.doorstep.property.search.analytics.SearchLedger;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.index.IndexView;
import io.doorstep.property.search.index.ListingTable;
import io.doorstep.property.search.index.SearchEngine;
import io.doorstep.property.search.synonym.FindSynonyms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/// Finds listings by what a sentence asks for and what is asked for beside it.
@Service
public class SearchListings {

    private final SearchEngine index;
    private final ListingTable table;
    private final ListingReader listings;
    private final FindSynonyms synonyms;
    private final SearchLedger ledger;

    SearchListings(
            SearchEngine index,
            ListingTable table,
            ListingReader listings,
            FindSynonyms synonyms,
            SearchLedger ledger) {
        this.index = index;
        this.table = table;
        this.listings = listings;
        this.synonyms = synonyms;
        this.ledger = ledger;
    }

    public SearchAnswer search(SearchQuestion question) {
        IndexView view = index.look();
        boolean nothingYet = view.state() == IndexState.BEING_MADE;
        Asked asked = AskIndex.ask(question, nothingYet ? table : view, synonyms.current());
        List<ListingSnapshot> items = listings.listByIds(asked.found().hits().stream()
                .map(hit -> new ListingId(hit.id()))
                .toList());
        String words = PlainWords.of(question.text());
        if (question.after() == null) {
            ledger.countSearch(words, asked.found().total() > 0);
        }
        return new SearchAnswer(
                items,
                asked.found().total(),
                asked.found().more() ? asked.found().hits().getLast().keys() : null,
                asked.question().sort(),
                asked.understood(),
                asked.relaxed(),
                asked.question().filter(),
                facets(question, asked.found()),
                view.state(),
                words);
    }

    private static Map<String, Map<String, Long>> facets(SearchQuestion question, IndexAnswer found) {
        Map<String, Map<String, Long>> facets = new TreeMap<>(found.facets());
        for (CountedField field : question.counted()) {
            Map<String, Long> counts = field.counts(found.counted());
            if (!counts.isEmpty()) {
                facets.put(field.facet(), counts);
            }
        }
        return facets;
    }
}
