package io.doorstep.chatai.assistant.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a budget: «under 500k», «$400-600k», «around 1.2 million», «at least 300,000».
class PriceReader {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?<![\\d.,])([$€£₦]|\\b(?:usd|eur|gbp|ngn)\\s?)?\\s?"
                    + "(\\d{1,3}(?:[,.']\\d{3})+|\\d+(?:\\.\\d+)?)\\s?(k|m|mio|mil|mln|million|thousand|grand)?(?![\\p{L}\\d²])"
                    + "(?!\\s?(?:m2|m²|sq|square|feet|ft|bed|bath|br\\b|ba\\b|km|kilo|mile|min|hour|day|week|month|year|%|room|people|person|[.,]\\d|[:/]\\d))");
    private static final String LEAD_IN = "\\s*(?:is|of|to|at|about|around|:)?\\s*$";
    private static final Pattern ROOF =
            before("under|below|less than|up to|max(?:imum)?|no more than|at most|not (?:over|above|more than)"
                    + "|within|cheaper than|budget|afford|spend|until|<=?");
    private static final Pattern FLOOR = before("over|above|more than|at least|min(?:imum)?|starting|from|>=?");
    private static final Pattern ABOUT = before("around|about|approximately|roughly|circa|close to|~");
    private static final Pattern NOT_MONEY = Pattern.compile(
            "(?i)(?:\\b(?:in|zip(?: ?code)?|post(?:al)? ?code|area|near|number|option|built|since|after|before)\\s*|#|-\\d*\\.?)$");
    private static final Pattern ROOF_AFTER =
            Pattern.compile("(?i)^\\s*(?:max|maximum|tops|or less|at most|or under|or below)\\b");
    private static final Pattern FLOOR_AFTER =
            Pattern.compile("(?i)^\\s*(?:or more|min\\b|minimum|and up|or above|\\+)");
    private static final Pattern JOINED = Pattern.compile("(?i)^\\s*(?:and|to|-|–)\\s*$");

    private record Amount(BigDecimal number, @Nullable String unit, boolean currency, int start, int end) {
        boolean large() {
            return number.compareTo(BigDecimal.valueOf(10_000)) >= 0;
        }

        boolean certain() {
            return currency || unit != null || large();
        }

        long value(@Nullable String borrowedUnit) {
            return number.multiply(factor(unit != null ? unit : borrowedUnit)).longValue();
        }
    }

    Span read(String text, boolean rent) {
        var amounts = amounts(text);
        for (int i = 0; i + 1 < amounts.size(); i++) {
            var low = amounts.get(i);
            var high = amounts.get(i + 1);
            if (JOINED.matcher(text.substring(low.end(), high.start())).find() && (low.certain() || high.certain())) {
                var unit = low.large() ? null : high.unit();
                return new Span(
                        Math.min(low.value(unit), high.value(null)), Math.max(low.value(unit), high.value(null)));
            }
        }
        Long min = null;
        Long max = null;
        for (var amount : amounts) {
            var before = text.substring(Math.max(0, amount.start() - 24), amount.start());
            var after = text.substring(amount.end());
            var spoken = inContext(amount, rent);
            if (spoken == null || NOT_MONEY.matcher(before).find() && !amount.currency() && amount.unit() == null) {
                continue;
            }
            if (FLOOR_AFTER.matcher(after).find()
                    || FLOOR.matcher(before).find() && !ROOF.matcher(before).find()) {
                min = spoken;
            } else if (ROOF.matcher(before).find() || ROOF_AFTER.matcher(after).find()) {
                max = spoken;
            } else if (ABOUT.matcher(before).find()) {
                return new Span(Math.round(spoken * 0.85), Math.round(spoken * 1.15));
            } else if (amount.certain()) {
                max = spoken;
            }
        }
        return new Span(min, max);
    }

    /// «Under 500» means thousands where homes are sold and units where they are let.
    private static @Nullable Long inContext(Amount amount, boolean rent) {
        var value = amount.value(null);
        if (amount.certain() || rent && value >= 100) {
            return value;
        }
        return value >= 100 && value < 1000 ? Long.valueOf(value * 1000) : null;
    }

    private static List<Amount> amounts(String text) {
        var found = new ArrayList<Amount>();
        var matcher = AMOUNT.matcher(text);
        while (matcher.find()) {
            var digits = matcher.group(2);
            var grouped = digits.matches("\\d{1,3}(?:[,.']\\d{3})+");
            var number = new BigDecimal(grouped ? digits.replaceAll("[,.']", "") : digits);
            found.add(new Amount(number, matcher.group(3), matcher.group(1) != null, matcher.start(), matcher.end()));
        }
        return found;
    }

    private static BigDecimal factor(@Nullable String unit) {
        if (unit == null) {
            return BigDecimal.ONE;
        }
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "k", "thousand", "grand" -> BigDecimal.valueOf(1_000);
            default -> BigDecimal.valueOf(1_000_000);
        };
    }

    private static Pattern before(String words) {
        return Pattern.compile("(?i)(?:^|[^\\p{L}])(?:" + words + ")" + LEAD_IN);
    }
}
