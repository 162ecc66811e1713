package io.doorstep.leadcrm.webhook;

import io.doorstep.leadcrm.webhook.shape.Shape;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An endpoint that is to be.
///
/// @param events the types it gets; all when empty
/// @param legacyHeader where an older receiver looks for a signature of the body alone
public record EndpointWanted(
        URI url,
        @Nullable String description,
        List<String> events,
        Shape shape,
        @Nullable String legacyHeader) {}
