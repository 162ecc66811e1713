package io.doorstep.leadcrm.assignment.engine;

/// What became of one of those whom a rule names, and why.
public enum Standing {
    CHOSEN("Gets the lead"),
    LATER("Somebody else is before them"),
    LESS_FITTING("Somebody who is free fits the lead better"),
    FULL("Has as many open leads as they take on"),
    HAD_IT("Has let this lead go by"),
    NOT_AMONG("Is not a member of the pond that the lead comes from"),
    STANDS_IN("Stands in only while there are no agents"),
    ABSENT("Is absent"),
    OFF_HOURS("Does not work at this time"),
    OTHER_TERRITORY("Works in another territory"),
    OTHER_LANGUAGE("Does not speak the lead's language"),
    OTHER_PRICE("Works in another price range");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /// Time alone can change it.
    boolean passes() {
        return this == ABSENT || this == OFF_HOURS;
    }
}
