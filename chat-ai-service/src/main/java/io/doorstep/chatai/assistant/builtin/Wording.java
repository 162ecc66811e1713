package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.listing.Listing;
import io.doorstep.chatai.assistant.listing.Money;
import io.doorstep.chatai.assistant.listing.Reason;
import io.doorstep.chatai.assistant.reading.Criteria;
import io.doorstep.chatai.assistant.reading.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns listings and criteria into words; every figure comes from them.
class Wording {
    /// In a square metre.
    static final double SQUARE_FEET = 10.7639104;
    /// The price and the size are said in the visitor's own units.
    private static final Set<String> SAID_AS_FACTS = Set.of("price", "livingArea");

    private static final Map<String, String> TYPES = Map.of(
            "HOUSE",
            "house",
            "APARTMENT",
            "apartment",
            "TOWNHOUSE",
            "townhouse",
            "VILLA",
            "villa",
            "ROOM",
            "room",
            "LAND",
            "land",
            "COMMERCIAL",
            "commercial property");

    private Wording() {}

    static String homes(long count) {
        return count == 1 ? "1 home" : number(count) + " homes";
    }

    static String number(double value) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    static String area(double squareMetres) {
        return Math.round(squareMetres) + " m² (" + number(Math.round(squareMetres * SQUARE_FEET)) + " sq ft)";
    }

    static String numbered(List<Listing> listings) {
        return numbered(listings, "Fits");
    }

    /// @param word in front of the reasons
    static String numbered(List<Listing> listings, String word) {
        return IntStream.range(0, listings.size())
                .mapToObj(i -> (i + 1) + ". " + withReasons(listings.get(i), word))
                .collect(Collectors.joining("\n"));
    }

    /// A fact that is a reason is said once, as the reason.
    private static String withReasons(Listing listing, String word) {
        var reasons = listing.reasons().stream()
                .filter(reason -> !SAID_AS_FACTS.contains(reason.code()))
                .map(Reason::text)
                .toList();
        if (reasons.isEmpty()) {
            return line(listing);
        }
        var facts = facts(listing);
        facts.removeAll(reasons);
        return line(listing, facts) + ". " + word + ": " + String.join(", ", reasons);
    }

    static String line(Listing listing) {
        return line(listing, facts(listing));
    }

    private static String line(Listing listing, List<String> facts) {
        return listing.title() + (facts.isEmpty() ? "" : " - " + String.join(", ", facts));
    }

    static List<String> facts(Listing listing) {
        var facts = new ArrayList<String>();
        add(facts, listing.price() == null ? null : listing.price().spoken());
        add(facts, counted(listing.bedrooms(), "bedroom"));
        add(facts, counted(listing.bathrooms(), "bathroom"));
        add(facts, listing.livingArea() == null ? null : area(listing.livingArea()));
        add(facts, listing.place());
        return facts;
    }

    /// What kind of home a type is, in a word.
    static String kind(String type) {
        return TYPES.getOrDefault(type, "home");
    }

    static @Nullable String counted(@Nullable Number count, String thing) {
        return count == null ? null : number(count.doubleValue()) + " " + thing + (count.doubleValue() == 1 ? "" : "s");
    }

    /// What was looked for, so that a visitor sees how they were understood.
    static String wishes(Criteria criteria, List<Listing> hits) {
        var currency = hits.stream()
                .map(Listing::price)
                .flatMap(price -> price == null ? List.<Money>of().stream() : List.of(price).stream())
                .map(Money::currency)
                .findFirst()
                .orElse(null);
        var wishes = new ArrayList<String>();
        add(wishes, criteria.type() == null ? null : kind(criteria.type()));
        add(wishes, criteria.purpose() == null ? null : "RENT".equals(criteria.purpose()) ? "to rent" : "to buy");
        add(wishes, criteria.minBedrooms() == null ? null : "at least " + counted(criteria.minBedrooms(), "bedroom"));
        add(
                wishes,
                criteria.minBathrooms() == null ? null : "at least " + counted(criteria.minBathrooms(), "bathroom"));
        add(wishes, span(criteria.price(), price -> amount(price, currency)));
        add(wishes, span(criteria.area(), Wording::area));
        criteria.features().forEach(wishes::add);
        add(wishes, criteria.place() == null ? null : "«" + criteria.place() + "»");
        add(
                wishes,
                criteria.near() == null || criteria.radiusKm() == null
                        ? null
                        : "within " + number(criteria.radiusKm()) + " km");
        return String.join(", ", wishes);
    }

    private static @Nullable String span(Span span, LongFunction<String> words) {
        if (span.min() != null && span.max() != null) {
            return words.apply(span.min()) + " to " + words.apply(span.max());
        }
        if (span.max() != null) {
            return "up to " + words.apply(span.max());
        }
        return span.min() == null ? null : "from " + words.apply(span.min());
    }

    private static String amount(long wholeUnits, @Nullable String currency) {
        return currency == null ? number(wholeUnits) : Money.spoken(BigDecimal.valueOf(wholeUnits), currency);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.add(word);
        }
    }
}
