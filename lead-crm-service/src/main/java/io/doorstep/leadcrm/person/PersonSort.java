package io.doorstep.leadcrm.person;

import java.util.Arrays;
import java.util.Optional;

/// An order of the list, as the API names it; `-` is the newest first.
public enum PersonSort {
    NEWEST("-knownSince", "desc", "<"),
    OLDEST("knownSince", "asc", ">");

    private final String text;
    private final String direction;
    private final String beyond;

    PersonSort(String text, String direction, String beyond) {
        this.text = text;
        this.direction = direction;
        this.beyond = beyond;
    }

    public static Optional<PersonSort> parse(String text) {
        return Arrays.stream(values()).filter(sort -> sort.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    String direction() {
        return direction;
    }

    String beyond() {
        return beyond;
    }
}
