package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.EndpointEdit;
import io.doorstep.leadcrm.webhook.shape.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param enabled `true` brings a disabled endpoint back
/// @param legacyHeader empty to send none any more
record EndpointPatch(
        @Nullable URI url,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 100) String> events,
        @Nullable @Size(max = 500) String description,
        @Nullable Boolean enabled,
        @Nullable Payload payload,
        @Nullable @Size(max = 50) List<@NotNull @Valid MappedField> fields,
        @Nullable @Size(max = 20) List<@NotNull @Valid FilterCondition> filter,

        @Nullable @Pattern(regexp = "|" + EndpointRequest.HEADER)
        String legacyHeader) {

    EndpointEdit toEdit() {
        return new EndpointEdit(
                url,
                description,
                events,
                enabled,
                payload,
                fields == null ? null : fields.stream().map(MappedField::toMove).toList(),
                filter == null
                        ? null
                        : filter.stream().map(FilterCondition::toCondition).toList(),
                legacyHeader);
    }
}
