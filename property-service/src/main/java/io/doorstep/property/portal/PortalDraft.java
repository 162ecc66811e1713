package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingPurpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A portal as somebody sets it up.
///
/// @param purpose of the listings that it takes; both when absent
/// @param showsAddress whether it is told the street and the exact place
/// @param paused its feed is empty, so that it takes all listings down
record PortalDraft(
        String name,
        PortalFormat format,
        Selection selection,
        @Nullable ListingPurpose purpose,
        Set<Requirement> requirements,
        boolean showsAddress,
        boolean paused) {}
