package io.doorstep.property.upload;

import io.doorstep.property.upload.reading.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How two drafts differ, field by field.
final class Changes {

    private Changes() {}

    static List<Change> between(Draft before, Draft after) {
        return Stream.of(Field.values())
                .filter(field ->
                        !before.at(field).toString().equals(after.at(field).toString()))
                .map(field -> new Change(field.pointer(), value(before, field), value(after, field)))
                .toList();
    }

    private static @Nullable JsonNode value(Draft draft, Field field) {
        return draft.says(field) ? draft.at(field) : null;
    }
}
