package io.doorstep.property.openhouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An open house as somebody sets it.
///
/// @param link where it is seen from afar
record OpenHouseDraft(
        Instant startsAt,
        Instant endsAt,
        Audience audience,
        @Nullable String remarks,
        @Nullable String link,
        boolean cancelled) {}
