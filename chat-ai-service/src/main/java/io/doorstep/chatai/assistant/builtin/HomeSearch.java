package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.Action;
import io.doorstep.chatai.assistant.Answer;
import io.doorstep.chatai.assistant.Pending;
import io.doorstep.chatai.assistant.listing.ListingHits;
import io.doorstep.chatai.assistant.listing.ListingQuery;
import io.doorstep.chatai.assistant.listing.ListingSearch;
import io.doorstep.chatai.assistant.reading.Criteria;
import io.doorstep.chatai.assistant.reading.Refinement;
import io.doorstep.chatai.assistant.reading.Span;
import io.doorstep.chatai.assistant.reading.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for homes, also by wishes measured on what was shown: «cheaper», «with 4 bedrooms instead», «more».
class HomeSearch implements Rule {
    static final int SHOWN = 3;

    private final ListingSearch listings;

    HomeSearch(ListingSearch listings) {
        this.listings = listings;
    }

    @Override
    public @Nullable Answer find(Talk talk) {
        var message = talk.message();
        if (message.is(Topic.START_OVER) && message.wish().isEmpty()) {
            var fresh = talk.state().showing(Criteria.NONE, List.of(), null);
            return new Answer(
                    "Let's start afresh. What are you looking for: place, budget, bedrooms?",
                    Action.ASK,
                    List.of(),
                    fresh.leavingOpen(Pending.WISHES));
        }
        if (message.refinement() != null) {
            return refined(talk, message.refinement());
        }
        if (!message.wish().isEmpty()) {
            var base =
                    message.is(Topic.START_OVER) ? Criteria.NONE : talk.state().criteria();
            return search(talk, base.with(message.wish()));
        }
        if (message.searching() && !message.is(Topic.OUT_OF_SCOPE)) {
            return talk.state().criteria().isEmpty()
                            && !message.text().matches("(?i).*\\b(?:show|list|see|available|what do you have)\\b.*")
                    ? talk.ask(
                            talk.tone().beforeListings + "Where should it be, how many bedrooms, and up to what price?",
                            Pending.WISHES)
                    : search(talk, talk.state().criteria());
        }
        return null;
    }

    private Answer refined(Talk talk, Refinement refinement) {
        var state = talk.state();
        var base = state.criteria().with(talk.message().wish());
        if (state.shown().isEmpty()) {
            return base.isEmpty()
                    ? talk.ask(
                            "Compared to what? Tell me a place, a number of bedrooms and your budget, and I'll look.",
                            Pending.WISHES)
                    : search(talk, base);
        }
        var measure = Measure.of(state, talk.message().pick());
        return refinement == Refinement.MORE ? more(talk, base) : search(talk, measured(base, refinement, measure));
    }

    private static Criteria measured(Criteria base, Refinement refinement, Measure measure) {
        return switch (refinement) {
            case CHEAPER ->
                measure.lowestPrice() == null ? base : base.withPrice(Span.atMost(measure.lowestPrice() - 1));
            case DEARER ->
                measure.highestPrice() == null ? base : base.withPrice(Span.atLeast(measure.highestPrice() + 1));
            case BIGGER ->
                measure.largestArea() == null ? base : base.withArea(Span.atLeast(measure.largestArea() + 1));
            case SMALLER ->
                measure.smallestArea() == null ? base : base.withArea(Span.atMost(measure.smallestArea() - 1));
            case MORE -> base;
        };
    }

    private Answer more(Talk talk, Criteria base) {
        var cursor = talk.state().nextCursor();
        if (!talk.message().wish().isEmpty()) {
            return search(talk, base);
        }
        if (cursor == null) {
            return talk.ask(
                    "That was all that fits. Shall I widen the search - another price, place or number of bedrooms?",
                    Pending.WISHES);
        }
        return switch (listings.search(new ListingQuery(base, SHOWN, cursor))) {
            case ListingHits.Unavailable _ -> Findings.unavailable(talk, base);
            case ListingHits.Found found
            when found.listings().isEmpty() ->
                talk.ask(
                        "That was all that fits. Shall I widen the search - another price, place or number of bedrooms?",
                        Pending.WISHES);
            case ListingHits.Found found -> Findings.more(talk, base, found);
        };
    }

    /// Looks for all that was wished; when nothing fits, for the part that filters can judge, and says so.
    private Answer search(Talk talk, Criteria wanted) {
        return switch (listings.search(new ListingQuery(wanted, SHOWN, null))) {
            case ListingHits.Unavailable _ -> Findings.unavailable(talk, wanted);
            case ListingHits.Found found
            when !found.listings().isEmpty() ->
                found.fulfilled() ? Findings.found(talk, wanted, found) : Findings.near(talk, wanted, found);
            case ListingHits.Found _ -> less(talk, wanted, wanted.withoutWords());
        };
    }

    private Answer less(Talk talk, Criteria wanted, Criteria left) {
        if (left.equals(wanted) || left.isEmpty()) {
            return Findings.nothing(talk, wanted);
        }
        return switch (listings.search(new ListingQuery(left, SHOWN, null))) {
            case ListingHits.Unavailable _ -> Findings.unavailable(talk, wanted);
            case ListingHits.Found found when found.listings().isEmpty() -> Findings.nothing(talk, wanted);
            case ListingHits.Found found -> Findings.nearly(talk, wanted, left, found);
        };
    }
}
