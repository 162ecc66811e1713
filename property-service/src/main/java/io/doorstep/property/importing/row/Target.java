package io.doorstep.property.importing.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a column's values go.
sealed interface Target {

    Pattern FEATURE = Pattern.compile("features\\.(.+?)(?:>=(\\d+(?:\\.\\d+)?))?");
    Pattern CUSTOM = Pattern.compile("customFields\\.(.{1,100})");

    /// Into one of our own fields.
    record ToField(TargetField field) implements Target {}

    /// Into a feature that is there when the number is large enough, and the number into a custom field.
    record ToFeature(String feature, double atLeast) implements Target {}

    record ToCustomField(String name) implements Target {}

    /// @param path `price`, `features.basement>=1`, `customFields.grade`
    static Optional<Target> parse(String path) {
        Optional<Target> field = TargetField.of(path).map(ToField::new);
        if (field.isPresent()) {
            return field;
        }
        Matcher feature = FEATURE.matcher(path);
        if (feature.matches()) {
            double atLeast = feature.group(2) == null ? 1 : Double.parseDouble(feature.group(2));
            return Optional.of(new ToFeature(feature.group(1), atLeast));
        }
        Matcher custom = CUSTOM.matcher(path);
        return custom.matches() ? Optional.of(new ToCustomField(custom.group(1))) : Optional.empty();
    }
}
