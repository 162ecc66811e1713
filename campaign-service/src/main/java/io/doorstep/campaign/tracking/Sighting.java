package io.doorstep.campaign.tracking;

import org.jspecify.annotations.Nullable;

/// An open or a click as it was seen.
///
/// @param target where the click leads
public record Sighting(
        EngagementKind kind,
        @Nullable String target,
        @Nullable String userAgent) {}
