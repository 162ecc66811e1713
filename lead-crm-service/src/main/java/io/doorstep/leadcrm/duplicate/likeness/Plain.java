package io.doorstep.leadcrm.duplicate.likeness;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Texts without what people write now so and now so: case, accents, signs, double blanks.
final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    static @Nullable String text(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = SIGNS.matcher(APOSTROPHES.matcher(bare).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? null : words;
    }

    /// A code has no blanks: `SW1A 1AA` is `sw1a1aa`.
    static @Nullable String code(@Nullable String written) {
        String words = text(written);
        return words == null ? null : words.replace(" ", "");
    }
}
