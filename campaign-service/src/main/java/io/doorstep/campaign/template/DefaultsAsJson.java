package io.doorstep.campaign.template;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class DefaultsAsJson implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(Map<String, String> defaults) {
        return JSON.writeValueAsString(defaults);
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<>() {});
    }
}
