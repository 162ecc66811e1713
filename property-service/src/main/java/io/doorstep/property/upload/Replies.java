package io.doorstep.property.upload;

import io.doorstep.property.upload.reading.Answer;
import io.doorstep.property.upload.reading.Field;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is said back to an answer, before the next question.
final class Replies {

    private Replies() {}

    static String to(
            @Nullable Question asked, Answer answer, boolean leftOut, List<Change> changes, boolean confirmed) {
        if (!changes.isEmpty()) {
            return "Noted: " + changes.stream().map(Replies::told).collect(Collectors.joining("; ")) + ".";
        }
        if (confirmed) {
            return "Good.";
        }
        if (leftOut && asked != null) {
            return asked.required()
                    ? "A listing cannot be published without it."
                    : "All right, I leave the " + asked.field().words() + " out.";
        }
        return answer.findings().isEmpty() ? "I did not understand that." : "That is how I have it.";
    }

    private static String told(Change change) {
        Field field = Field.at(change.pointer()).orElseThrow();
        JsonNode before = change.before();
        JsonNode after = change.after();
        if (after == null) {
            return field.words() + " taken out";
        }
        String was = before == null ? "" : " (was " + Spoken.value(field, before) + ")";
        return field.words() + " " + Spoken.value(field, after) + was;
    }
}
