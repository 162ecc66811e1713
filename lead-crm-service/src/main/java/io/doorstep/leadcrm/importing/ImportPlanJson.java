package io.doorstep.leadcrm.importing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.json.JsonMapper;

/// A plan as JSON, its columns in their order.
@Converter
@Immutable
class ImportPlanJson implements AttributeConverter<ImportPlan, String> {

    @Override
    public String convertToDatabaseColumn(ImportPlan plan) {
        return JsonMapper.shared().writeValueAsString(plan);
    }

    @Override
    public ImportPlan convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, ImportPlan.class);
    }
}
