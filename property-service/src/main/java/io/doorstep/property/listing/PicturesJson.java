package io.doorstep.property.listing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Pictures as a JSON column; the list itself is never changed in place.
@Converter
@Immutable
class PicturesJson implements AttributeConverter<List<Picture>, String> {

    @Override
    public String convertToDatabaseColumn(List<Picture> pictures) {
        return JsonMapper.shared().writeValueAsString(pictures);
    }

    @Override
    public List<Picture> convertToEntityAttribute(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
