package io.doorstep.leadcrm.measurement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A word of the business's own, such as a source or a campaign. Anybody can write anything into an address, so what
/// could be a contact, or has a word of the person's in it, is none.
final class Label {

    /// As long as Google takes, and nothing that an e-mail address or a sentence is made of.
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._+|:-]{0,99}");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FEWEST_DIGITS_OF_A_PHONE = 7;
    private static final int SHORTEST_TELLING_WORD = 4;

    private Label() {}

    /// @param known what the person is called and where they can be reached
    static Optional<String> of(@Nullable String written, List<String> known) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(SHAPE.asMatchPredicate())
                .filter(text -> text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS_OF_A_PHONE)
                .filter(text -> known.stream().flatMap(Label::wordsOf).noneMatch(word -> tells(text, word)));
    }

    /// A short word is half of many others.
    private static boolean tells(String text, String word) {
        return word.length() < SHORTEST_TELLING_WORD
                ? wordsOf(text).anyMatch(word::equals)
                : text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static Stream<String> wordsOf(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }
}
