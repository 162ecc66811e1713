package io.doorstep.leadcrm.duplicate.likeness;

import org.apache.commons.codec.language.Soundex;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// How alike two texts are, and how a word sounds.
final class Spelling {

    private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance(1);
    private static final int LENGTH = 4;

    private Spelling() {}

    /// Jaro and Winkler's measure, 0 to 1.
    static double likeness(String one, String other) {
        return ALIKE.apply(one, other);
    }

    /// Whether one letter is wrong, missing or too many, or two changed places.
    static boolean oneSlipApart(String one, String other) {
        return SLIPS.apply(one, other) == 1;
    }

    /// Soundex, and where the script has none, the beginning.
    static String sound(String word) {
        String letters = word.replaceAll("[^a-z]", "");
        return letters.isEmpty()
                ? word.substring(0, Math.min(LENGTH, word.length()))
                : Soundex.US_ENGLISH.encode(letters);
    }
}
