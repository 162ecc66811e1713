package io.doorstep.property.search.sentence;

import java.util.Arrays;

/// Slips of the finger between two words: a letter too many, too few, another one, or two the wrong way round.
public final class Slips {

    private static final int SHORTEST = 5;

    private Slips() {}

    /// Whether a word may mean a name that is known: longer ones may have two slips, numbers none.
    public static boolean looksLike(String known, String said) {
        int slips = said.length() < SHORTEST ? 0 : said.length() < 2 * SHORTEST ? 1 : 2;
        return said.chars().noneMatch(Character::isDigit) && isWithin(slips, known, said);
    }

    public static boolean isWithin(int slips, String one, String other) {
        return Math.abs(one.length() - other.length()) <= slips && count(one, other) <= slips;
    }

    static boolean isSwapped(String one, String other) {
        char[] letters = one.toCharArray();
        char[] others = other.toCharArray();
        Arrays.sort(letters);
        Arrays.sort(others);
        return Arrays.equals(letters, others) && count(one, other) == 1;
    }

    private static int count(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int another = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                slips[i][j] = Math.min(Math.min(slips[i - 1][j], slips[i][j - 1]) + 1, slips[i - 1][j - 1] + another);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }
}
