package io.doorstep.leadcrm.analytics;

import java.util.List;

/// What is worked out of what happened in a period; each report names these keys.
public enum Derived {
    CONVERSION("leads.conversion", "Won leads of all that were captured in the period", "basis points"),
    SPEED_MEDIAN("speed-to-lead.median", "Half of the contacted leads were contacted within so long", "seconds"),
    SPEED_P90("speed-to-lead.p90", "Nine of ten contacted leads were contacted within so long", "seconds"),
    SPEED_PROMPT("speed-to-lead.prompt", "Leads contacted within five minutes, of all captured", "basis points"),
    OPEN_RATE("messages.open-rate", "Opened messages of the delivered ones", "basis points"),
    REPLY_RATE(
            "messages.reply-rate",
            "Of the messages delivered in the period those whose person wrote within seven days",
            "basis points"),
    SHOW_RATE(
            "appointments.show-rate",
            "Of the period's appointments those held, of all that were held or missed",
            "basis points"),
    SEATS_TAKEN("seats.taken", "Seats taken at the end of the period", "count"),
    STORAGE_TAKEN("storage.taken", "What pictures take at the end of the period", "bytes");

    private static final List<String> OF_LEADS = List.of("lead.captured", "lead.stage-changed", "lead.won");

    private final String key;
    private final String definition;
    private final String unit;

    Derived(String key, String definition, String unit) {
        this.key = key;
        this.definition = definition;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    public String definition() {
        return definition;
    }

    public String unit() {
        return unit;
    }

    public List<String> sourceEvents() {
        return switch (this) {
            case CONVERSION, SPEED_MEDIAN, SPEED_P90, SPEED_PROMPT -> OF_LEADS;
            case OPEN_RATE -> List.of("message.delivered", "message.opened");
            case REPLY_RATE -> Metric.MESSAGES_REPLIED.sourceEvents();
            case SHOW_RATE -> Metric.APPOINTMENTS_HELD.sourceEvents();
            case SEATS_TAKEN -> Metric.SEATS_CHANGED.sourceEvents();
            case STORAGE_TAKEN -> Metric.STORAGE_GROWTH.sourceEvents();
        };
    }
}
