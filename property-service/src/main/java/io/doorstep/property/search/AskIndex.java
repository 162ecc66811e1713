package io.doorstep.property.search;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingSource;
import io.doorstep.property.search.sentence.SentenceReader;
import io.doorstep.property.search.sentence.Understanding;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a question and asks an index, again with softer wishes where nothing fulfils them all.
final class AskIndex {

    private AskIndex() {}

    /// @param relaxed which wishes were dropped to find something near them
    record Asked(Understanding understood, IndexQuestion question, IndexAnswer found, List<String> relaxed) {}

    static Asked ask(SearchQuestion question, ListingSource index, Synonyms synonyms) {
        Understanding understood = SentenceReader.read(question.text(), new KnownNames(index, synonyms))
                .without(question.switchedOff());
        ListingFilter filter = understood.filter().overlaidWith(question.filter());
        boolean wishes = !understood.filter().asksForNothing();
        SearchOrder order = order(question, understood, filter);
        IndexQuestion asked = new IndexQuestion(
                filter,
                Set.of(),
                understood.words(),
                wishes,
                question.by(),
                question.own(),
                synonyms,
                order,
                question.fieldOrder(),
                question.after(),
                question.limit(),
                question.faceted(),
                counted(question));
        IndexAnswer found = index.search(asked);
        List<String> relaxed = new ArrayList<>();
        for (Relaxation relaxation : Relaxation.values()) {
            if (found.total() > 0 || question.isStrict()) {
                break;
            }
            if (relaxation.helps(understood, question.filter())) {
                relaxed.add(relaxation.parameter());
                asked = relaxation.applyTo(asked, question.filter()).in(orderOfWishes(question, understood, order));
                found = index.search(asked);
            }
        }
        return new Asked(understood, asked, found, found.total() > 0 ? relaxed : List.of());
    }

    private static Set<String> counted(SearchQuestion question) {
        return question.counted().stream()
                .flatMap(field -> field.values().keySet().stream())
                .collect(Collectors.toSet());
    }

    /// What became a preference only ranks where nobody asked for another order.
    private static SearchOrder orderOfWishes(SearchQuestion question, Understanding understood, SearchOrder order) {
        return question.order() == null && understood.order() == null ? SearchOrder.RELEVANCE : order;
    }

    /// What is asked for by parameter comes first, then what the sentence says, then what the question itself suggests.
    private static SearchOrder order(SearchQuestion question, Understanding understood, ListingFilter filter) {
        for (SearchOrder wanted : Arrays.asList(question.order(), understood.order())) {
            if (wanted != null && (wanted != SearchOrder.NEAREST || filter.near() != null)) {
                return wanted;
            }
        }
        if (!understood.words().isEmpty()) {
            return SearchOrder.RELEVANCE;
        }
        return filter.near() == null ? SearchOrder.NEWEST : SearchOrder.NEAREST;
    }
}
