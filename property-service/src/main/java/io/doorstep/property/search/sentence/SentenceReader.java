package io.doorstep.property.search.sentence;

import io.doorstep.property.vocabulary.NumberWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what somebody wants from the way one would say it: «3 bed house under 500k near 47.6,-122.3 with water view».
public final class SentenceReader {

    /// Longer texts are not wishes.
    private static final int LONGEST = 500;

    /// Earlier ones take their words away from later ones: «2,000 sqft» is no price once it is an area.
    private static final List<Rule> RULES = List.of(
            new PostalCodeRules(),
            new PointRules(),
            new RoomRules(),
            new AreaRules(),
            new YearRules(),
            new OrderRules(),
            new PurposeRules(),
            new PriceRules(),
            new FeatureRules(),
            new TypeRules());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'&-]*");

    private static final Set<String> EMPTY_WORDS =
            Set.of(("a an the and or of in on at to for with by from near around within is are was be it its that this"
                            + " which who there i i'm im i'd we we're you my our me us your do does did can could would will"
                            + " should like love want wants wanted need needs needed looking look search searching find finding"
                            + " show shows give get got see list listing listings have has having please thanks thank hi hello hey"
                            + " what where any some something somewhere anything all one ones home homes property properties place"
                            + " places real estate available buy budget price priced prices cost costs costing first sort sorted"
                            + " order ordered least most than about just only also so very really area located currently not no"
                            + " but what's whats don't dont doesn't can't cannot must w under below over above between")
                    .split(" "));

    private SentenceReader() {}

    /// @param vocabulary of the business whose listings are looked at
    public static Understanding read(String sentence, Vocabulary vocabulary) {
        Reading reading = new Reading(NumberWords.asDigits(Spelling.mended(plain(sentence), vocabulary)));
        RULES.forEach(rule -> rule.read(reading));
        PlaceRules.read(reading, vocabulary);
        return reading.understanding(words(reading.rest()));
    }

    private static String plain(String sentence) {
        String text = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        return text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[–—−]", "-")
                .replaceAll("\\bw/o\\b ?", "without ")
                .replaceAll("\\bw/ ?", "with ")
                .replaceAll("[|\\s]+", " ")
                .strip();
    }

    private static List<String> words(String rest) {
        return WORD.matcher(rest)
                .results()
                .map(match -> match.group())
                .filter(word -> !EMPTY_WORDS.contains(word))
                .distinct()
                .toList();
    }
}
