package io.doorstep.leadcrm.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What each type of event looks like: its schema and an example, as the contract has them.
@Component
public class EventCatalogue {

    private final JsonMapper json;

    EventCatalogue(JsonMapper json) {
        this.json = json;
    }

    /// @return nothing for a type that nobody can subscribe to
    public Optional<Entry> find(String type) {
        return PartnerEventTypes.ALL.contains(type)
                ? Optional.of(new Entry(type, read(type, "schema"), read(type, "example")))
                : Optional.empty();
    }

    private JsonNode read(String type, String part) {
        String place = "/webhook-contracts/" + type + "/v1/" + part + ".json";
        try (@Nullable InputStream contract = EventCatalogue.class.getResourceAsStream(place)) {
            if (contract == null) {
                throw new IllegalStateException("The contract of " + type + " is not in this build");
            }
            return json.readTree(contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param schema JSON Schema 2020-12 of `data`
    public record Entry(String type, JsonNode schema, JsonNode example) {}
}
