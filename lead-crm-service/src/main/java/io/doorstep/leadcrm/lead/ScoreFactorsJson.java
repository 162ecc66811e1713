package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.scoring.ScoreFactor;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the reasons of a score as they were when it was given.
class ScoreFactorsJson implements AttributeConverter<List<ScoreFactor>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<ScoreFactor>> FACTORS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ScoreFactor> factors) {
        return JSON.writeValueAsString(factors);
    }

    @Override
    public List<ScoreFactor> convertToEntityAttribute(String json) {
        return JSON.readValue(json, FACTORS);
    }
}
