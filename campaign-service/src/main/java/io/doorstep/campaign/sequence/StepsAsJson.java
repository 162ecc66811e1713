package io.doorstep.campaign.sequence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Converter
class StepsAsJson implements AttributeConverter<List<SequenceStep>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String convertToDatabaseColumn(List<SequenceStep> steps) {
        return JSON.writeValueAsString(steps);
    }

    @Override
    public List<SequenceStep> convertToEntityAttribute(String column) {
        return JSON.readValue(column, new TypeReference<>() {});
    }
}
