package io.doorstep.property.fairhousing;

import java.util.Optional;
import java.util.regex.Pattern;

/// One line of the list.
///
/// @param pattern words between which any spaces and hyphens may stand
record Phrase(ProtectedClass protectedClass, Severity severity, Pattern pattern, String remedy) {

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
                Pattern.compile("(?<![\\p{L}\\d])" + words + "(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE),
                parts[3].strip());
    }

    Optional<Finding> findIn(String text) {
        var found = pattern.matcher(text);
        return found.find()
                ? Optional.of(new Finding(found.group(), protectedClass, severity, protectedClass.reason(), remedy))
                : Optional.empty();
    }
}
