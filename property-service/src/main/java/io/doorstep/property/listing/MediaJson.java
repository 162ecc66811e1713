package io.doorstep.property.listing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Media as a JSON column; the list itself is never changed in place.
@Converter
@Immutable
class MediaJson implements AttributeConverter<List<Media>, String> {

    @Override
    public String convertToDatabaseColumn(List<Media> media) {
        return JsonMapper.shared().writeValueAsString(media);
    }

    @Override
    public List<Media> convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
