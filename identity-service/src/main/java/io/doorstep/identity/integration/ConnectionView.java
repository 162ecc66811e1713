package io.doorstep.identity.integration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is connected.
///
/// @param kind such as `telegram` or `hubspot`
/// @param name as people know it
/// @param manage the path of the operations that show and disconnect it, where its service has told one
public record ConnectionView(
        UUID id, String kind, String name, @Nullable String manage, Instant since) {}
