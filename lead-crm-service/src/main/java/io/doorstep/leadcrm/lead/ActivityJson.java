package io.doorstep.leadcrm.lead;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what somebody did as it was told.
class ActivityJson implements AttributeConverter<Activity, String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Activity activity) {
        return activity == null ? null : JSON.writeValueAsString(activity);
    }

    @Override
    public @Nullable Activity convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Activity.class);
    }
}
