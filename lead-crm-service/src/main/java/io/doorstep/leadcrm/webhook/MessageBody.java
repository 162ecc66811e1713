package io.doorstep.leadcrm.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes `{type, timestamp, data}`, below 20 kB whatever the event holds.
final class MessageBody {

    private static final int MOST_BYTES = 20_000;
    private static final int SHORTENED_TEXT = 1_000;
    private static final int SHORT_TEXT = 200;

    private final JsonMapper json;

    MessageBody(JsonMapper json) {
        this.json = json;
    }

    String write(String type, Instant timestamp, JsonNode data) {
        String whole = compose(type, timestamp, data);
        if (fits(whole)) {
            return whole;
        }
        String shortened = compose(type, timestamp, shorten(data));
        return fits(shortened) ? shortened : compose(type, timestamp, thin(data));
    }

    /// Brings a message that was shaped back below the limit, if it has grown beyond it.
    String fit(String body) {
        if (fits(body)) {
            return body;
        }
        JsonNode message = json.readTree(body);
        Instant timestamp = Instant.parse(message.path("timestamp").asString());
        return write(message.path("type").asString(), timestamp, message.path("data"));
    }

    private String compose(String type, Instant timestamp, JsonNode data) {
        ObjectNode body = json.createObjectNode();
        body.put("type", type);
        body.put("timestamp", timestamp.toString());
        body.set("data", data);
        return json.writeValueAsString(body);
    }

    private static boolean fits(String body) {
        return body.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES;
    }

    /// Long texts end early, and the message says so; the API has them whole.
    private JsonNode shorten(JsonNode data) {
        ObjectNode copy = json.createObjectNode();
        data.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isString() && value.stringValue().length() > SHORTENED_TEXT) {
                copy.put(field.getKey(), value.stringValue().substring(0, SHORTENED_TEXT) + "…");
            } else {
                copy.set(field.getKey(), value);
            }
        });
        return copy.put("truncated", true);
    }

    /// Only what is short: the ids are, and with them the rest can be fetched.
    private JsonNode thin(JsonNode data) {
        Map<String, JsonNode> kept = data.properties().stream()
                .filter(field -> field.getValue().isValueNode())
                .filter(field -> field.getValue().asString().length() <= SHORT_TEXT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return json.createObjectNode().setAll(kept).put("truncated", true);
    }
}
