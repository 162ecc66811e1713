package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.DialogueState;
import io.doorstep.chatai.assistant.Selection;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.Money;
import io.doorstep.chatai.assistant.reading.Pick;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What «cheaper» and «bigger» are measured by: the home spoken about, or else the whole last list.
record Measure(List<Listing> homes) {
    static Measure of(DialogueState state, @Nullable Pick pick) {
        return Selection.of(pick, state) instanceof Selection.Chosen(var listing)
                ? new Measure(List.of(listing))
                : new Measure(state.shown());
    }

    /// Whole units, rounded up, so that one unit less is less than each of them.
    @Nullable
    Long lowestPrice() {
        return prices().map(price ->
                        price.wholeUnits().setScale(0, RoundingMode.CEILING).longValue())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Nullable
    Long highestPrice() {
        return prices().map(price ->
                        price.wholeUnits().setScale(0, RoundingMode.FLOOR).longValue())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Square metres.
    @Nullable
    Long largestArea() {
        return areas().max(Comparator.naturalOrder())
                .map(area -> (long) Math.floor(area))
                .orElse(null);
    }

    @Nullable
    Long smallestArea() {
        return areas().min(Comparator.naturalOrder())
                .map(area -> (long) Math.ceil(area))
                .orElse(null);
    }

    private Stream<Money> prices() {
        return homes.stream().map(Listing::price).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private Stream<Double> areas() {
        return homes.stream().map(Listing::livingArea).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
