package io.doorstep.property.customfield;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A custom field as its business defined it.
///
/// @param choices of a `CHOICE`; else empty
/// @param isForVisitors whether whoever looks at a listing may see it, ask for it and find the listing by its words
public record CustomFieldView(
        int version, String name, CustomFieldType type, String label, List<String> choices, boolean isForVisitors) {

    /// What a field can be called.
    public static final String NAME = "[A-Za-z][A-Za-z0-9_]{0,99}";

    Optional<CustomFieldFlaw> flaw(@Nullable Object value) {
        if (value == null || type.read(value, choices).isPresent()) {
            return Optional.empty();
        }
        String choice = type == CustomFieldType.CHOICE ? ": " + String.join(", ", choices) : "";
        return Optional.of(new CustomFieldFlaw(name, type.refusal() + choice));
    }
}
