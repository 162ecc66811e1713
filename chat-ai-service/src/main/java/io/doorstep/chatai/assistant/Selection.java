package io.doorstep.chatai.assistant;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.reading.Pick;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of the homes shown is meant, if that can be told.
public sealed interface Selection {
    record Chosen(Listing listing) implements Selection {}

    record NothingShown() implements Selection {}

    record OutOfRange(int shown) implements Selection {}

    record Unclear(int shown) implements Selection {}

    static Selection of(@Nullable Pick pick, DialogueState state) {
        var shown = state.shown();
        if (shown.isEmpty()) {
            return new NothingShown();
        }
        return switch (pick) {
            case null -> same(state);
            case Pick.Same _ -> same(state);
            case Pick.Ordinal(var position) ->
                position <= shown.size() ? new Chosen(shown.get(position - 1)) : new OutOfRange(shown.size());
            case Pick.Last _ -> new Chosen(shown.getLast());
            case Pick.Cheapest _ -> least(shown, Selection::price);
            case Pick.Dearest _ -> most(shown, Selection::price);
            case Pick.Biggest _ -> most(shown, Listing::livingArea);
            case Pick.Smallest _ -> least(shown, Listing::livingArea);
        };
    }

    private static Selection same(DialogueState state) {
        return state.findFocus()
                .<Selection>map(Chosen::new)
                .orElseGet(() -> new Unclear(state.shown().size()));
    }

    private static @Nullable Double price(Listing listing) {
        var price = listing.price();
        return price == null ? null : price.wholeUnits().doubleValue();
    }

    private static Selection least(List<Listing> shown, Function<Listing, @Nullable Double> measure) {
        return measured(shown, measure)
                .min(Comparator.comparing(Measured::value))
                .<Selection>map(found -> new Chosen(found.listing()))
                .orElse(new Unclear(shown.size()));
    }

    private static Selection most(List<Listing> shown, Function<Listing, @Nullable Double> measure) {
        return measured(shown, measure)
                .max(Comparator.comparing(Measured::value))
                .<Selection>map(found -> new Chosen(found.listing()))
                .orElse(new Unclear(shown.size()));
    }

    private static Stream<Measured> measured(List<Listing> shown, Function<Listing, @Nullable Double> measure) {
        return shown.stream()
                .flatMap(listing ->
                        Optional.ofNullable(measure.apply(listing))
                                .map(value -> new Measured(listing, value))
                                .stream());
    }

    record Measured(Listing listing, Double value) {}
}
