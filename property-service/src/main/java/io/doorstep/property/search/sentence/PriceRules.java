package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.Range;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// «under 500k», «between 300k and 600k», «$1.2m max», «around 450,000», «up to 2000 a month».
final class PriceRules implements Rule {

    private static final String CURRENCY = "(?:us\\$|[$€£₦]|usd|eur|gbp|ngn|dollars?|euros?|pounds?|naira)";
    private static final String AMOUNT = "(" + CURRENCY
            + ")? ?(\\d+(?:,\\d{3})*(?:\\.\\d+)?) ?(k|m|mn|mio|mil|million|thousand|grand|bn|billion)?(?![a-z\\d%])(?:"
            + " ?("
            + CURRENCY + ")(?![a-z]))?";
    private static final String MONTHLY =
            "(?: ?(?:a|per|each|every|/) ?(?:month|night)| monthly| nightly| ?pcm| ?p\\.?m\\.?(?![a-z]))?";

    /// Digits within a word are part of a name or a reference.
    private static final String BEGINS = "(?<![\\p{L}\\d.,_])";

    private static final Pattern BETWEEN = Pattern.compile(BEGINS + "(?:(?:priced |price )?(?:between|btwn?|from) )?"
            + AMOUNT + " ?(?:-|to|and) ?" + AMOUNT + MONTHLY);
    private static final Pattern SAID =
            Pattern.compile(BEGINS + "(?:(" + Comparison.BEFORE + "|for|price:?|priced at) ?)?" + AMOUNT + "(?: ?("
                    + Comparison.MORE_AFTER + "|" + Comparison.LESS_AFTER + "|budget))?" + MONTHLY);

    /// Smaller numbers need a word that makes them money.
    private static final double SMALLEST_BARE_PRICE = 10_000;

    private static final double SMALLEST_BARE_RENT = 100;

    /// Under «a room under 60» nobody means anything but money.
    private static final double SMALLEST_BARE_NIGHT = 10;

    private static final Pattern ROOM = Pattern.compile("\\brooms?\\b");
    private static final Pattern TIED = Pattern.compile("\\p{L}[-/#]$");
    private static final Pattern PERIOD = Pattern.compile("month|night");

    @Override
    public void read(Reading reading) {
        reading.each(BETWEEN, match -> between(reading, match));
        reading.each(SAID, match -> said(reading, match));
    }

    private static boolean between(Reading reading, MatchResult match) {
        double second = amount(match.group(6), match.group(7));
        double first = amount(match.group(2), match.group(3));
        if (match.group(3) == null && match.group(7) != null && first < second / multiplier(match.group(7)) * 10) {
            first = first * multiplier(match.group(7));
        }
        boolean money = match.group(1) != null
                || match.group(4) != null
                || match.group(5) != null
                || match.group(8) != null
                || match.group(3) != null
                || match.group(7) != null;
        if (!money && Math.min(first, second) < smallestBare(reading, null)) {
            return false;
        }
        reading.want(Measure.PRICE, Range.between(minor(first), minor(second)));
        return true;
    }

    private static boolean said(Reading reading, MatchResult match) {
        double number = amount(match.group(3), match.group(4));
        boolean money = match.group(2) != null
                || match.group(4) != null
                || match.group(5) != null
                || PERIOD.matcher(match.group()).find();
        @Nullable String before = match.group(1);
        @Nullable Comparison comparison = Comparison.of(before, match.group(6));
        if (!money && number < smallestBare(reading, comparison)) {
            return false;
        }
        if (!money && before == null && match.group(6) == null && isNumberOfSomething(match, reading)) {
            return false;
        }
        Range range = comparison == null ? Range.atMost(number) : comparison.ofMeasured(number);
        reading.want(
                Measure.PRICE,
                new Range(
                        range.min() == null ? null : minor(range.min()),
                        range.max() == null ? null : minor(range.max())));
        return true;
    }

    /// Digits in a row are a postal code when they are five, and a reference when they are many, all that is said, or
    /// tied to letters: `DS-100245`.
    private static boolean isNumberOfSomething(MatchResult match, Reading reading) {
        String digits = match.group(3);
        return TIED.matcher(reading.rest().substring(0, match.start())).find()
                || !digits.contains(",")
                        && (digits.length() == 5
                                || digits.length() > 7
                                || reading.rest().strip().equals(digits));
    }

    private static double smallestBare(Reading reading, @Nullable Comparison comparison) {
        if (comparison != null && reading.says(ROOM)) {
            return SMALLEST_BARE_NIGHT;
        }
        return reading.wantsToRent() ? SMALLEST_BARE_RENT : SMALLEST_BARE_PRICE;
    }

    private static double amount(String number, @Nullable String unit) {
        return Double.parseDouble(number.replace(",", "")) * (unit == null ? 1 : multiplier(unit));
    }

    private static double multiplier(String unit) {
        return switch (unit.charAt(0)) {
            case 'k', 't', 'g' -> 1_000;
            case 'b' -> 1_000_000_000;
            default -> 1_000_000;
        };
    }

    private static double minor(double major) {
        return Math.rint(major * 100);
    }
}
