package io.doorstep.leadcrm.webhook.shape;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What must be true of a field; an event without the field does not meet it.
///
/// @param field names joined by dots, as in `consent.marketing`
/// @param is the field, or one of its elements, is one of these; anything when empty
public record Condition(
        String field,
        List<String> is,
        @Nullable BigDecimal atLeast,
        @Nullable BigDecimal atMost) {

    boolean holds(JsonNode data) {
        JsonNode value = find(data, field);
        return !value.isMissingNode()
                && !value.isNull()
                && (is.isEmpty() || isOneOf(value))
                && (atLeast == null || value.isNumber() && value.decimalValue().compareTo(atLeast) >= 0)
                && (atMost == null || value.isNumber() && value.decimalValue().compareTo(atMost) <= 0);
    }

    private boolean isOneOf(JsonNode value) {
        return value.isArray()
                ? value.valueStream().anyMatch(this::isOneOf)
                : value.isValueNode() && is.contains(value.asString());
    }

    static JsonNode find(JsonNode data, String field) {
        return data.at("/" + field.replace('.', '/'));
    }
}
