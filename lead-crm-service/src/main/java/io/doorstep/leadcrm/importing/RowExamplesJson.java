package io.doorstep.leadcrm.importing;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class RowExamplesJson implements AttributeConverter<List<RowExample>, String> {

    private static final TypeReference<List<RowExample>> EXAMPLES = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RowExample> examples) {
        return JsonMapper.shared().writeValueAsString(examples);
    }

    @Override
    public List<RowExample> convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, EXAMPLES);
    }
}
