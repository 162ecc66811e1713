package io.doorstep.systemtests.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Makes a body that fits a schema and names a stranger's thing wherever an id is taken.
final class ForeignBody {

    private static final int DEEPEST = 6;

    private final JsonNode components;
    private final String foreignId;

    ForeignBody(JsonNode components, String foreignId) {
        this.components = components;
        this.foreignId = foreignId;
    }

    Object of(JsonNode schema) {
        return value(schema, 0);
    }

    private Object value(JsonNode schema, int depth) {
        JsonNode known = resolve(schema);
        if (known.has("enum")) {
            return known.path("enum").path(0).asString("");
        }
        return switch (typeOf(known)) {
            case "object" -> object(known, depth);
            case "array" ->
                depth > DEEPEST ? List.of() : new ArrayList<>(List.of(value(known.path("items"), depth + 1)));
            case "integer" -> Math.max(1, known.path("minimum").asLong(1));
            case "number" -> 1.5;
            case "boolean" -> true;
            default -> text(known);
        };
    }

    private Map<String, Object> object(JsonNode schema, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .forEachEntry((name, property) -> object.put(
                            name, name.endsWith("Id") || name.equals("id") ? foreignId : value(property, depth + 1)));
        }
        return object;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> foreignId;
            case "date-time" -> "2026-01-01T00:00:00Z";
            case "date" -> "2026-01-01";
            case "uri" -> "https://example.com/hook";
            case "email" -> "stranger@example.com";
            default -> "stranger";
        };
    }

    private JsonNode resolve(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            return components.path(reference.substring(reference.lastIndexOf('/') + 1));
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(choice)) {
                return resolve(schema.path(choice).path(0));
            }
        }
        return schema;
    }

    /// OpenAPI 3.1 may give several types, null among them.
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asString().equals("null")) {
                    return one.asString();
                }
            }
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }
}
