package io.doorstep.leadcrm;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// How the service answered.
public record Answer(int status, JsonNode body, @Nullable String etag) {

    public UUID id() {
        return UUID.fromString(body.get("id").stringValue());
    }

    public String text(String field) {
        return body.at("/" + field.replace('.', '/')).asString();
    }

    public JsonNode items() {
        return body.get("items");
    }
}
