package io.doorstep.property.vocabulary;

import java.util.regex.Pattern;

/// How people say whether they sell or let.
public final class PurposeWords {

    public static final Pattern RENT = Pattern.compile(
            "\\b(?:(?:for|to) (?:rent|let|lease)|rent(?:als?|ing)?|lease|zu vermieten|(?:kalt|warm)?miete|(?:se |en"
                    + " )?alquiler|se alquila)\\b");
    public static final Pattern MONTHLY = Pattern.compile(
            "\\d ?(?:k )?(?:[a-z$€£₦]+ )?(?:(?:a|per|each|/) ?(?:month|night)|monthly|nightly|pcm|(?:im|pro|/) ?monat|al mes|/ ?mes)\\b");
    public static final Pattern SALE = Pattern.compile(
            "\\b(?:for sale|to buy|buy(?:ing)?|(?:to )?purchase|on sale|selling|zu verkaufen|kaufpreis|se vende|en"
                    + " venta)\\b");

    private PurposeWords() {}
}
