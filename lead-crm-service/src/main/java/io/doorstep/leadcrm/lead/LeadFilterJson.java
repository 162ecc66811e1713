package io.doorstep.leadcrm.lead;

import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a filter as it was wanted.
public class LeadFilterJson implements AttributeConverter<LeadFilter, String> {

    @Override
    public String convertToDatabaseColumn(LeadFilter filter) {
        return JsonMapper.shared().writeValueAsString(filter);
    }

    @Override
    public LeadFilter convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, LeadFilter.class);
    }
}
