package io.doorstep.leadcrm.webhook.web;

import io.doorstep.leadcrm.webhook.EndpointEdit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param enabled `true` brings a disabled endpoint back
record EndpointPatch(
        @Nullable URI url,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 100) String> events,
        @Nullable @Size(max = 500) String description,
        @Nullable Boolean enabled) {

    EndpointEdit toEdit() {
        return new EndpointEdit(url, description, events, enabled);
    }
}
