package io.doorstep.property.fairhousing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One line of the list.
///
/// @param words a regular expression, where any spaces and hyphens may stand between two of them
/// @param pattern the same as whole words
record Phrase(ProtectedClass protectedClass, Severity severity, String words, Pattern pattern, String remedy) {

    private static final int PARTS = 4;

    /// @param line class, severity, words and remedy with `|` between; `(a/b)` is a choice, `[a]` may be missing
    static Phrase read(String line) {
        String[] parts = line.split("\\|", PARTS);
        String words = parts[2].strip()
                .replace("[", "(?:")
                .replace("] ", "[\\s-]+)?")
                .replace("/", "|")
                .replaceAll("\\((?!\\?)", "(?:")
                .replace(" ", "[\\s-]+");
        return new Phrase(
                ProtectedClass.valueOf(parts[0].strip()),
                Severity.valueOf(parts[1].strip()),
                words,
                wholeWords(words),
                parts[3].strip());
    }

    /// Finds what at least one of the phrases finds, at a fraction of what it costs to ask each.
    static Pattern anyOf(List<Phrase> phrases) {
        return wholeWords(phrases.stream().map(Phrase::words).collect(Collectors.joining("|", "(?:", ")")));
    }

    private static Pattern wholeWords(String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    Optional<Finding> findIn(String text) {
        var found = pattern.matcher(text);
        return found.find()
                ? Optional.of(new Finding(found.group(), protectedClass, severity, protectedClass.reason(), remedy))
                : Optional.empty();
    }
}
