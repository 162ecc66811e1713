package io.doorstep.leadcrm.duplicate.likeness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of an address, its house number apart, before the street or behind it.
///
/// @param number empty when there is none
record StreetLine(String number, String street) {

    private static final Pattern BEFORE = Pattern.compile("(\\d+[a-z]?) (.+)");
    private static final Pattern BEHIND = Pattern.compile("(.+) (\\d+[a-z]?)");

    static StreetLine of(String line) {
        Matcher before = BEFORE.matcher(line);
        if (before.matches()) {
            return new StreetLine(before.group(1), before.group(2));
        }
        Matcher behind = BEHIND.matcher(line);
        return behind.matches() ? new StreetLine(behind.group(2), behind.group(1)) : new StreetLine("", line);
    }

    /// A number that is missing may be the same.
    boolean mayHaveNumberOf(StreetLine other) {
        return number.equals(other.number) || number.isEmpty() || other.number.isEmpty();
    }
}
