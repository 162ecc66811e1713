package io.doorstep.chatai.assistant.model;

import io.doorstep.chatai.assistant.Turn;
import io.doorstep.chatai.assistant.Utterance;
import io.doorstep.chatai.assistant.listing.Listing;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks that a model speaks only of homes and prices that the listings, or the visitor, have named.
class Grounding {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s?(k|m|million|thousand)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:[$€£₦]|\\b(?:USD|EUR|GBP|NGN)\\s?)\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\s?(?:k|m|million|thousand)?\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<UUID, Listing> known;
    private final Set<BigDecimal> said = new HashSet<>();

    Grounding(Map<UUID, Listing> known, Turn turn) {
        this.known = known;
        known.values().forEach(home -> {
            if (home.price() != null) {
                said.add(home.price().wholeUnits().stripTrailingZeros());
            }
        });
        said.addAll(numbers(turn.text()));
        turn.earlier().stream()
                .filter(Utterance::byVisitor)
                .map(Utterance::text)
                .map(Grounding::numbers)
                .forEach(said::addAll);
    }

    /// @throws ModelFailedException when one of them is not known
    List<Listing> cited(Collection<UUID> ids) {
        return ids.stream().distinct().map(this::cited).toList();
    }

    private Listing cited(UUID id) {
        var listing = known.get(id);
        if (listing == null) {
            throw new ModelFailedException("cited a home that was not found");
        }
        return listing;
    }

    /// @throws ModelFailedException when the text names an amount that nobody named before
    void check(String text) {
        var amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            if (!said.containsAll(numbers(amounts.group()))) {
                throw new ModelFailedException("named a price that no home has");
            }
        }
    }

    private static Set<BigDecimal> numbers(String text) {
        var numbers = new HashSet<BigDecimal>();
        var found = NUMBER.matcher(text);
        while (found.find()) {
            var decimals = found.group(2) == null ? "" : found.group(2);
            var number = new BigDecimal(found.group(1).replace(",", "") + decimals);
            numbers.add(number.multiply(unit(found.group(3))).stripTrailingZeros());
        }
        return numbers;
    }

    private static BigDecimal unit(@Nullable String said) {
        return switch (said == null ? "" : said.toLowerCase(Locale.ROOT)) {
            case "k", "thousand" -> BigDecimal.valueOf(1_000);
            case "m", "million" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
