package io.doorstep.leadcrm.webhook.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What an endpoint gets of an event, and of which events.
///
/// @param fields what the data are made of; everything when empty
/// @param filter all of it must hold
public record Shape(Payload payload, List<FieldMove> fields, List<Condition> filter) {

    public static final Shape WHOLE = new Shape(Payload.FULL, List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param stored as [#store()] wrote it
    public static Shape read(@Nullable String stored) {
        return stored == null ? WHOLE : JSON.readValue(stored, Shape.class);
    }

    /// @return nothing for an endpoint that gets everything as it is
    public @Nullable String store() {
        return equals(WHOLE) ? null : JSON.writeValueAsString(this);
    }

    /// @return why nobody could get this, if so
    public Optional<String> contradiction() {
        if (payload == Payload.THIN && !fields.isEmpty()) {
            return Optional.of("A thin payload has no fields to choose");
        }
        return IntStream.range(0, fields.size())
                .boxed()
                .flatMap(i -> fields.subList(i + 1, fields.size()).stream()
                        .filter(fields.get(i)::collidesWith)
                        .map(other ->
                                "Two fields cannot both be at " + fields.get(i).to() + " and " + other.to()))
                .findFirst();
    }

    /// @param body `{type, timestamp, data}`
    public boolean wants(String body) {
        return filter.isEmpty() || wants(JSON.readTree(body).path("data"));
    }

    private boolean wants(JsonNode data) {
        return filter.stream().allMatch(condition -> condition.holds(data));
    }

    /// @param body `{type, timestamp, data}`
    public String applyTo(String body) {
        if (payload == Payload.FULL && fields.isEmpty()) {
            return body;
        }
        ObjectNode message = (ObjectNode) JSON.readTree(body);
        JsonNode data = message.path("data");
        message.set("data", payload == Payload.THIN ? idsAndTimes(data) : mapped(data));
        return JSON.writeValueAsString(message);
    }

    private JsonNode mapped(JsonNode data) {
        ObjectNode result = JSON.createObjectNode();
        fields.forEach(field -> field.carry(data, result));
        return result;
    }

    private static JsonNode idsAndTimes(JsonNode data) {
        ObjectNode result = JSON.createObjectNode();
        data.properties().stream()
                .filter(field -> field.getKey().matches("id|.*(Id|Ids|At)"))
                .forEach(field -> result.set(field.getKey(), field.getValue()));
        return result;
    }
}
