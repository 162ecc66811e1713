package io.doorstep.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/// How the service answered.
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    public String code() {
        return text("code");
    }

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public String text(String field) {
        return body.at("/" + field.replace('.', '/')).asString("");
    }

    public String etag() {
        return headers.getETag();
    }

    public JsonNode items() {
        return body.path("items");
    }

    public List<String> each(String field) {
        return StreamSupport.stream(items().spliterator(), false)
                .map(item -> item.path(field).asString(""))
                .toList();
    }
}
