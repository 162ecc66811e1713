package io.doorstep.identity.organization;

import java.util.Arrays;
import java.util.Optional;

/// How an organization writes a day.
public enum DateFormat {
    YEAR_FIRST("yyyy-MM-dd"),
    DAY_FIRST("dd/MM/yyyy"),
    MONTH_FIRST("MM/dd/yyyy"),
    DOTTED("dd.MM.yyyy"),
    WRITTEN_OUT("d MMMM yyyy");

    private final String pattern;

    DateFormat(String pattern) {
        this.pattern = pattern;
    }

    /// In Unicode's letters (CLDR), as settings and events carry it.
    public String pattern() {
        return pattern;
    }

    public static Optional<DateFormat> find(String pattern) {
        return Arrays.stream(values())
                .filter(format -> format.pattern.equals(pattern))
                .findFirst();
    }
}
