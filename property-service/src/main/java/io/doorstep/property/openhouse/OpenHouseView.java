package io.doorstep.property.openhouse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An open house as it is read.
///
/// @param link where it is seen from afar
/// @param cancelled it does not take place, and whoever meant to come is told so
record OpenHouseView(
        UUID id,
        int version,
        UUID propertyId,
        Instant startsAt,
        Instant endsAt,
        Audience audience,
        @Nullable String remarks,
        @Nullable String link,
        boolean cancelled,
        Instant createdAt) {}
