package io.doorstep.property.search.index;

import java.util.Map;

/// How much a word weighs by where it stands, the same in every engine.
public final class WordWeights {

    public static final Map<String, Float> FIELDS =
            Map.of(Fields.TITLE, 3f, Fields.FEATURES, 2.5f, Fields.PLACE, 2f, Fields.BODY, 1f);

    public static final float OWN_TEXT = 1;
    public static final float REFERENCE = 20;
    public static final float TYPO = 0.3f;
    public static final float TIE_BREAKER = 0.1f;

    private static final int SHORTEST_WITH_TYPO = 5;
    private static final int ONE_IN = 1_000;
    private static final int MANY = 20;

    /// Of several words, so many must be there.
    private static final double SHARE = 0.6;

    private WordWeights() {}

    /// How many of the words must be there.
    public static int least(int words) {
        return (int) Math.ceil(words * SHARE);
    }

    /// A word that fewer than one listing in a thousand uses may be a slip of the finger itself.
    public static boolean isUsed(long by, long listings) {
        return by * ONE_IN > listings;
    }

    /// Whether so many use a word that whoever searches for it surely means it as it is.
    public static boolean isCommon(long by, long listings) {
        return by >= MANY && isUsed(by, listings);
    }

    public static boolean mayHaveTypo(String word) {
        return word.length() >= SHORTEST_WITH_TYPO && word.chars().noneMatch(Character::isDigit);
    }
}
