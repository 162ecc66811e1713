package io.doorstep.leadcrm.lead;

import java.util.Map;
import java.util.Optional;

/// An order of the list, as the API names it; `-` is the newest or highest first.
public enum LeadSort {
    NEWEST("-capturedAt", "captured_at", "timestamptz", "desc"),
    OLDEST("capturedAt", "captured_at", "timestamptz", "asc"),
    HIGHEST_SCORE("-score", "score", "integer", "desc"),
    LOWEST_SCORE("score", "score", "integer", "asc");

    private static final Map<String, LeadSort> BY_NAME = Map.of(
            NEWEST.text,
            NEWEST,
            OLDEST.text,
            OLDEST,
            HIGHEST_SCORE.text,
            HIGHEST_SCORE,
            LOWEST_SCORE.text,
            LOWEST_SCORE);

    private final String text;
    private final String column;
    private final String type;
    private final String direction;

    LeadSort(String text, String column, String type, String direction) {
        this.text = text;
        this.column = column;
        this.type = type;
        this.direction = direction;
    }

    public static Optional<LeadSort> parse(String text) {
        return Optional.ofNullable(BY_NAME.get(text));
    }

    /// As the API names it.
    public String text() {
        return text;
    }

    String after() {
        return "(l.%s, l.id) %s (cast(:afterKey as %s), cast(:afterId as uuid))"
                .formatted(column, direction.equals("desc") ? "<" : ">", type);
    }

    String orderBy() {
        return " order by l.%1$s %2$s, l.id %2$s".formatted(column, direction);
    }

    String keyOf(LeadView lead) {
        return column.equals("score")
                ? Integer.toString(lead.score().value())
                : lead.capturedAt().toString();
    }
}
