package io.doorstep.leadcrm.person;

import io.doorstep.kit.web.TimePlace;
import java.util.Arrays;
import java.util.Optional;

/// An order of the list, as the API names it; `-` is the newest first.
public enum PersonSort {
    NEWEST("-knownSince", "desc", "<", TimePlace.LATEST),
    OLDEST("knownSince", "asc", ">", TimePlace.EARLIEST);

    private final String text;
    private final String direction;
    private final String beyond;
    private final TimePlace beginning;

    PersonSort(String text, String direction, String beyond, TimePlace beginning) {
        this.text = text;
        this.direction = direction;
        this.beyond = beyond;
        this.beginning = beginning;
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

    TimePlace beginning() {
        return beginning;
    }
}
