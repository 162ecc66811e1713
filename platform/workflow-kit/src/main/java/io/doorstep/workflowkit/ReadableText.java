package io.doorstep.workflowkit;

import java.util.regex.Pattern;

/// Makes a stranger's text fit to be shown: one line, nothing unprintable, not too long.
public final class ReadableText {

    /// Line ends, control characters, halves of characters, and those that turn the direction of what follows.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}]+");

    private ReadableText() {}

    /// @param longest in characters; what is beyond is cut off
    public static String of(String text, int longest) {
        String plain = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        return plain.codePointCount(0, plain.length()) <= longest
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
