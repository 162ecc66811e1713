package io.doorstep.identity.organization;

import java.util.Arrays;
import java.util.Optional;

/// How an organization writes a time of day.
public enum TimeFormat {
    TWENTY_FOUR_HOURS("HH:mm"),
    TWELVE_HOURS("h:mm a");

    private final String pattern;

    TimeFormat(String pattern) {
        this.pattern = pattern;
    }

    /// In Unicode's letters (CLDR), as settings and events carry it.
    public String pattern() {
        return pattern;
    }

    public static Optional<TimeFormat> find(String pattern) {
        return Arrays.stream(values())
                .filter(format -> format.pattern.equals(pattern))
                .findFirst();
    }
}
