package io.doorstep.leadcrm.webhook.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param events the types to be sent; all when absent or empty
record EndpointRequest(
        @NotNull URI url,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 100) String> events,
        @Nullable @Size(max = 500) String description) {}
