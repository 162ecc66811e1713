package io.doorstep.leadcrm.assignment.engine;

/// Who of several that are free is before the others.
public enum Mode {
    /// In turn, as often as their weights say.
    ROUND_ROBIN("next in turn"),

    /// Whoever has the fewest open leads for their weight.
    LEAST_LOADED("fewest open leads");

    private final String text;

    Mode(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
