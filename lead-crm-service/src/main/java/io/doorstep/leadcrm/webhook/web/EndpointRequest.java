package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.EndpointWanted;
import io.doorstep.leadcrm.webhook.shape.Payload;
import io.doorstep.leadcrm.webhook.shape.Shape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// @param events the types to be sent; all when absent or empty
/// @param fields what the data are made of; everything when absent or empty
/// @param filter all of it must hold
/// @param legacyHeader gets `sha256=` and the HMAC of the body alone, for receivers that know no Standard Webhooks
record EndpointRequest(
        @NotNull URI url,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 100) String> events,
        @Nullable @Size(max = 500) String description,
        @Nullable Payload payload,
        @Nullable @Size(max = 50) List<@NotNull @Valid MappedField> fields,
        @Nullable @Size(max = 20) List<@NotNull @Valid FilterCondition> filter,
        @Nullable @Pattern(regexp = HEADER) String legacyHeader) {

    static final String HEADER = "X-[A-Za-z0-9-]{1,60}";

    EndpointWanted wanted() {
        Shape shape = new Shape(
                Objects.requireNonNullElse(payload, Payload.FULL),
                fields == null
                        ? List.of()
                        : fields.stream().map(MappedField::toMove).toList(),
                filter == null
                        ? List.of()
                        : filter.stream().map(FilterCondition::toCondition).toList());
        return new EndpointWanted(url, description, Objects.requireNonNullElse(events, List.of()), shape, legacyHeader);
    }
}
