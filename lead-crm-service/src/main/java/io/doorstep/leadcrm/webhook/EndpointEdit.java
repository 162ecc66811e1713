package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.shape.Condition;
import io.doorstep.leadcrm.webhook.shape.FieldMove;
import io.doorstep.leadcrm.webhook.shape.Payload;
import io.doorstep.leadcrm.webhook.shape.Shape;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an owner wants to change about an endpoint; absent fields stay.
///
/// @param legacyHeader empty to send none any more
public record EndpointEdit(
        @Nullable URI url,
        @Nullable String description,
        @Nullable List<String> events,
        @Nullable Boolean enabled,
        @Nullable Payload payload,
        @Nullable List<FieldMove> fields,
        @Nullable List<Condition> filter,
        @Nullable String legacyHeader) {

    Shape over(Shape shape) {
        return new Shape(
                Objects.requireNonNullElse(payload, shape.payload()),
                Objects.requireNonNullElse(fields, shape.fields()),
                Objects.requireNonNullElse(filter, shape.filter()));
    }
}
