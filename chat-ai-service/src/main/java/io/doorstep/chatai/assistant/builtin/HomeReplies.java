package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.listing.Home;
import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.Money;
import io.doorstep.chatai.assistant.reading.Asked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers what is asked of one home by what its listing says; what it does not say stays open, and is never guessed.
class HomeReplies {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private static final Pattern ABOUT_PEOPLE = Pattern.compile("(?i)\\b(?:i|we|my|our|you|your|they|he|she)\\b");
    private static final String NOTHING = "doesn't tell it";
    private static final String NO_MORE = "tells nothing more of that";

    private final HomeFacts facts = new HomeFacts();
    private final ListingWords words = new ListingWords();

    /// @param open whether something of it is not known
    record Told(String text, boolean open) {}

    /// What is known comes first, and what is not in one sentence after it.
    Told to(Home home, List<Asked> asked) {
        var told = asked.stream().map(one -> to(home, one)).distinct().toList();
        var known = told.stream().map(Part::said).filter(Objects::nonNull).collect(Collectors.joining(" "));
        var open = told.stream()
                .map(Part::open)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", and "));
        if (open.isEmpty()) {
            return new Told(known, false);
        }
        var unknown = "I don't know that of this home: the listing of «"
                + home.listing().title() + "» " + open + ".";
        return new Told(known.isEmpty() ? unknown : known + " " + unknown, true);
    }

    /// An answer to one question, and what of it the listing leaves open.
    private record Part(@Nullable String said, @Nullable String open) {}

    private Part to(Home home, Asked asked) {
        var listing = home.listing();
        return switch (asked) {
            case Asked.Fact(var question) ->
                known(facts.find(listing, question), "doesn't say " + facts.missing(question));
            case Asked.Feature feature -> feature(home, feature);
            case Asked.Kind _ -> known(kind(listing), "doesn't say what kind of home it is");
            case Asked.Purpose _ -> known(purpose(listing), "doesn't say whether it is sold or let");
            case Asked.Pictures _ -> pictures(home);
            case Asked.TimeOnOffer _ -> known(since(home), "doesn't say since when it is on offer");
            case Asked.PricePerArea _ -> known(perArea(listing), "doesn't say both its price and its size");
            case Asked.Similar _ -> new Part("Ask me for similar homes alone, and I'll show them.", null);
            case Asked.Other(var said) -> quoted(home, said, NOTHING);
        };
    }

    private Part feature(Home home, Asked.Feature asked) {
        var name = asked.name();
        if (!words.names(home.listing(), name)) {
            var isThing = !ABOUT_PEOPLE.matcher(name).find();
            return quoted(home, asked.words(), isThing ? "doesn't mention «" + name + "»" : NOTHING);
        }
        var title = "the listing of «" + home.listing().title() + "»";
        return asked.whole()
                ? new Part("Yes, " + title + " names «" + name + "».", null)
                : new Part("The listing names «" + name + "».", NO_MORE);
    }

    private Part quoted(Home home, String said, String otherwise) {
        var quote = words.findSentence(home.description(), said);
        return quote == null
                ? new Part(null, otherwise)
                : new Part("The listing says: «" + quote.sentence() + "»", quote.whole() ? null : NO_MORE);
    }

    private static Part known(@Nullable String said, String otherwise) {
        return said == null ? new Part(null, otherwise) : new Part(said, null);
    }

    private static @Nullable String kind(Listing home) {
        return home.type() == null || home.type().equals("OTHER")
                ? null
                : "«" + home.title() + "» is listed as: " + Wording.kind(home.type()) + ".";
    }

    private static @Nullable String purpose(Listing home) {
        return home.purpose() == null
                ? null
                : "«" + home.title() + "» is " + (home.purpose().equals("RENT") ? "for rent." : "for sale.");
    }

    private static Part pictures(Home home) {
        if (home.pictures() == 0) {
            return known(null, "has no pictures or plans yet");
        }
        var also = new ArrayList<String>();
        if (home.hasPlan()) {
            also.add("a floor plan");
        }
        if (home.hasTour()) {
            also.add("a virtual tour");
        }
        return new Part(
                "The listing of «" + home.listing().title() + "» has " + Wording.counted(home.pictures(), "picture")
                        + (also.isEmpty() ? "." : ", with " + String.join(" and ", also) + " among them."),
                null);
    }

    private static @Nullable String since(Home home) {
        return home.listedSince() == null
                ? null
                : "«" + home.listing().title() + "» is on offer since "
                        + DAY.format(LocalDate.ofInstant(home.listedSince(), ZoneOffset.UTC)) + ".";
    }

    private static @Nullable String perArea(Listing home) {
        var price = home.price();
        var area = home.livingArea();
        if (price == null || area == null || area <= 0) {
            return null;
        }
        return "By its price and living area, «" + home.title() + "» costs "
                + perUnit(price, area) + " per m² and "
                + perUnit(price, area * Wording.SQUARE_FEET) + " per sq ft.";
    }

    private static String perUnit(Money price, double units) {
        var each = price.wholeUnits().divide(BigDecimal.valueOf(units), 0, RoundingMode.HALF_UP);
        return Money.spoken(each, price.currency());
    }
}
