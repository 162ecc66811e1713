package io.doorstep.identity.retention;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class DaysAsJson implements AttributeConverter<Map<RetentionCategory, Integer>, String> {

    private static final TypeReference<EnumMap<RetentionCategory, Integer>> DAYS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<RetentionCategory, Integer> days) {
        return JsonMapper.shared().writeValueAsString(days);
    }

    @Override
    public Map<RetentionCategory, Integer> convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, DAYS);
    }
}
