package io.doorstep.property.reso;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/// A mapping as a JSON column, its fields in their order.
@Converter
@Immutable
class ResoMappingJson implements AttributeConverter<ResoMapping, String> {

    @Override
    public String convertToDatabaseColumn(ResoMapping mapping) {
        return JsonMapper.shared().writeValueAsString(mapping);
    }

    @Override
    public ResoMapping convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, ResoMapping.class);
    }
}
