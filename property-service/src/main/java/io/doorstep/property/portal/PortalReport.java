package io.doorstep.property.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a portal said of a listing last.
///
/// @param reason why it does not show it
/// @param url where it shows it
record PortalReport(
        Reported state, @Nullable String reason, @Nullable String url, Instant at) {}
