package io.doorstep.property.savedsearch;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was asked as a JSON column; the map itself is never changed in place.
@Converter
@Immutable
class AskedJson implements AttributeConverter<Map<String, Object>, String> {

    @Override
    public String convertToDatabaseColumn(Map<String, Object> asked) {
        return JsonMapper.shared().writeValueAsString(asked);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
