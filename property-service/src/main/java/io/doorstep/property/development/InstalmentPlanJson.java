package io.doorstep.property.development;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/// A plan as a JSON column.
@Converter
@Immutable
class InstalmentPlanJson implements AttributeConverter<InstalmentPlan, String> {

    @Override
    public String convertToDatabaseColumn(InstalmentPlan plan) {
        return JsonMapper.shared().writeValueAsString(plan);
    }

    @Override
    public InstalmentPlan convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, InstalmentPlan.class);
    }
}
