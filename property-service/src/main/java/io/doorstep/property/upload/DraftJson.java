package io.doorstep.property.upload;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/// A draft as a JSON column.
@Converter
@Immutable
class DraftJson implements AttributeConverter<Draft, String> {

    @Override
    public String convertToDatabaseColumn(Draft draft) {
        return JsonMapper.shared().writeValueAsString(draft);
    }

    @Override
    public Draft convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, Draft.class);
    }
}
