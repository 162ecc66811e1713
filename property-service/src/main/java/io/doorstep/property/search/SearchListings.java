package io.doorstep.property.search;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingReader;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.ListingIndex;
import io.doorstep.property.search.sentence.SentenceReader;
import io.doorstep.property.search.sentence.Understanding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/// Finds listings by what a sentence asks for and what is asked for beside it.
@Service
public class SearchListings {

    private final ListingIndex index;
    private final ListingReader listings;

    SearchListings(ListingIndex index, ListingReader listings) {
        this.index = index;
        this.listings = listings;
    }

    public SearchAnswer search(SearchQuestion question) {
        Understanding understood = SentenceReader.read(question.text());
        ListingFilter filter = understood.filter().overlaidWith(question.filter());
        boolean wishes = !understood.filter().asksForNothing();
        SearchOrder order = order(question, understood, filter);
        IndexQuestion asked =
                new IndexQuestion(filter, understood.words(), wishes, order, question.after(), question.limit());
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
        List<ListingSnapshot> items = listings.listByIds(
                found.hits().stream().map(hit -> new ListingId(hit.id())).toList());
        List<String> last = found.more() ? found.hits().getLast().keys() : null;
        return new SearchAnswer(
                items,
                found.total(),
                last,
                asked.order(),
                understood,
                found.total() > 0 ? relaxed : List.of(),
                filter.near(),
                found.facets());
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
