package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.Citation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the sources of an answer as JSON.
@Converter
class CitationsJson implements AttributeConverter<List<Citation>, String> {
    private final JsonMapper json;

    CitationsJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String convertToDatabaseColumn(List<Citation> citations) {
        return json.writeValueAsString(citations);
    }

    @Override
    public List<Citation> convertToEntityAttribute(String stored) {
        return json.readValue(stored, new TypeReference<>() {});
    }
}
