package io.doorstep.property.upload.reading;

import io.doorstep.property.vocabulary.NumberWords;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All numbers that stand in some words, as they are written and as they are meant: «450k» is 450 and 450,000.
public final class Figures {

    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d])(" + Numeral.PATTERN + "|\\b(?:" + NumberWords.WORDS
                    + ")\\b)"
                    + " ?(k|mn?|mio\\.?|mil|million(?:en|es)?|millones|thousand|tausend|tsd\\.?)?(?![\\p{L}\\d])?");

    private Figures() {}

    public static Set<BigDecimal> in(String words, Idiom idiom) {
        Set<BigDecimal> figures = new HashSet<>();
        Matcher found = FIGURE.matcher(words.toLowerCase(Locale.ROOT));
        while (found.find()) {
            Numeral.read(NumberWords.digitsOf(found.group(1)), idiom)
                    .map(Numeral::value)
                    .ifPresent(value -> {
                        figures.add(value.stripTrailingZeros());
                        figures.add(value.multiply(MoneyWords.factor(found.group(2), idiom))
                                .stripTrailingZeros());
                    });
        }
        return figures;
    }
}
