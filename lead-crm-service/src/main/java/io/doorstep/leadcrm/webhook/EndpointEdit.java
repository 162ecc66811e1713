package io.doorstep.leadcrm.webhook;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an owner wants to change about an endpoint; absent fields stay.
public record EndpointEdit(
        @Nullable URI url,
        @Nullable String description,
        @Nullable List<String> events,
        @Nullable Boolean enabled) {}
