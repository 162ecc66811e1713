package io.doorstep.identity.consent;

import org.jspecify.annotations.Nullable;

/// By which way a consent came.
///
/// @param source such as `registration` or `profile`
public record ConsentOrigin(
        String source, @Nullable String ipAddress, @Nullable String userAgent) {}
