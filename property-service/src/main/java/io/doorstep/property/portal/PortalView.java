package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingPurpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A portal as it is read.
///
/// @param address where it fetches its feed; whoever knows it can read the feed
/// @param lastReadAt when it fetched the feed last, also where nothing was new
/// @param lastReadListings how many listings the last whole feed had
record PortalView(
        UUID id,
        int version,
        String name,
        PortalFormat format,
        Selection selection,
        @Nullable ListingPurpose purpose,
        List<Requirement> requirements,
        boolean showsAddress,
        boolean paused,
        String address,
        @Nullable Instant lastReadAt,
        @Nullable Integer lastReadListings,
        Instant createdAt) {}
