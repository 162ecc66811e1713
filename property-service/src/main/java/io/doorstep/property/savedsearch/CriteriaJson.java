package io.doorstep.property.savedsearch;

import io.doorstep.property.savedsearch.reverse.Criteria;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/// Criteria as a JSON column.
@Converter
@Immutable
class CriteriaJson implements AttributeConverter<Criteria, String> {

    @Override
    public String convertToDatabaseColumn(Criteria criteria) {
        return JsonMapper.shared().writeValueAsString(criteria);
    }

    @Override
    public Criteria convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, Criteria.class);
    }
}
