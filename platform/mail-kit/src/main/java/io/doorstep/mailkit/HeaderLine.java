package io.doorstep.mailkit;

import java.util.regex.Pattern;

/// Text that is safe in a mail header: one line without control characters, so that nobody's name can add a header.
final class HeaderLine {

    private static final int LONGEST = 255;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private HeaderLine() {}

    static String of(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
