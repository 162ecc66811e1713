package io.doorstep.property.enrichment;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps facts as they came.
class BroughtFactsJson implements AttributeConverter<List<BroughtFact>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<BroughtFact>> FACTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<BroughtFact> facts) {
        return JSON.writeValueAsString(facts);
    }

    @Override
    public List<BroughtFact> convertToEntityAttribute(String json) {
        return JSON.readValue(json, FACTS);
    }
}
