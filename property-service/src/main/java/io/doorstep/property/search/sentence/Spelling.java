package io.doorstep.property.search.sentence;

import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends words of wishes that were written with a slip of the finger: «undr 400k, 3 bedrom hosue».
final class Spelling {

    private static final Set<String> WORDS =
            Set.of(("bedroom bedrooms bathroom bathrooms baths house houses home homes apartment apartments townhouse"
                            + " townhouses condo condos cottage bungalow studio penthouse private shared room rooms waterfront"
                            + " view views basement renovated remodeled refurbished garden gardens garage garages parking balcony"
                            + " terrace pool fireplace furnished elevator under below above over between minimum maximum least"
                            + " more than less most cheap cheapest largest biggest newest oldest smallest nearest closest"
                            + " expensive built build building before after around about within acre acres square feet meters"
                            + " million thousand hundred with without excellent condition quality budget near sqft price lease"
                            + " rent large  there these where which need want like five eight nine four seven three twelve bath"
                            + " bathed mile miles month night year years week from that this only just have land flat flats")
                    .split(" "));

    /// One slip away from a wish, and none.
    private static final Set<String> OF_THEIR_OWN = Set.of("horse", "please", "lower", "lovers", "mouse", "beats");

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d'])[a-z]{4,}(?![\\p{L}\\d'])");
    private static final int SHORT = 4;

    private Spelling() {}

    static String mended(String sentence, Vocabulary vocabulary) {
        return WORD.matcher(sentence)
                .replaceAll(match -> Matcher.quoteReplacement(mendedWord(match.group(), vocabulary)));
    }

    private static String mendedWord(String word, Vocabulary vocabulary) {
        if (WORDS.contains(word) || OF_THEIR_OWN.contains(word) || vocabulary.isUsed(word)) {
            return word;
        }
        return WORDS.stream()
                .filter(known -> isMeant(known, word))
                .min(Comparator.comparing((String known) -> !Slips.isSwapped(known, word))
                        .thenComparing(Function.identity()))
                .orElse(word);
    }

    /// Of short words a letter is missing or two stand the wrong way round; others are too many words to tell apart.
    private static boolean isMeant(String known, String word) {
        return known.length() > SHORT - 1
                && Slips.isWithin(1, known, word)
                && (word.length() > SHORT || known.length() > word.length() || Slips.isSwapped(known, word));
    }
}
