package io.doorstep.property.upload.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How people say money, beside its number.
final class MoneyWords {

    private static final String CODES =
            "usd|eur|gbp|ngn|chf|cad|aud|nzd|mxn|aed|zar|inr|kes|ghs|sek|nok|dkk|pln|czk|huf|jpy|sgd|hkd"
                    + "|brl|try|ars|clp|cop";

    static final String BEFORE = "us\\$|a\\$|c\\$|[$€£₦¥]|\\b(?:" + CODES + ")";
    static final String BEHIND = "us\\$|[$€£₦¥]|" + CODES
            + "|euros?|us dollars?|dollars?|dólares|pounds?|naira|francs?|franken|pesos?|dirhams?";

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("a$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("€", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("₦", "NGN"),
            Map.entry("¥", "JPY"),
            Map.entry("euro", "EUR"),
            Map.entry("us dollar", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("naira", "NGN"),
            Map.entry("franc", "CHF"),
            Map.entry("franken", "CHF"),
            Map.entry("dirham", "AED"));

    private MoneyWords() {}

    /// @return ISO 4217
    static String currency(String said, Idiom idiom) {
        String word = said.length() > 3 && said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
        if (word.equals("$") || word.equals("dollar") || word.equals("dólare")) {
            return idiom.dollar();
        }
        if (word.equals("peso")) {
            return idiom.peso();
        }
        return SIGNS.getOrDefault(word, word.toUpperCase(Locale.ROOT));
    }

    /// What a word behind a number makes of it; `mil` is a thousand in Spanish and a million elsewhere.
    static BigDecimal factor(@Nullable String said, Idiom idiom) {
        if (said == null) {
            return BigDecimal.ONE;
        }
        boolean thousand = said.equals("k") || said.startsWith("t") || said.equals("mil") && idiom.speaks("es");
        return BigDecimal.valueOf(thousand ? 1_000 : 1_000_000);
    }
}
