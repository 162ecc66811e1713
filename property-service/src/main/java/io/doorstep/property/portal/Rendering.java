package io.doorstep.property.portal;

import io.doorstep.property.listing.HistoryEntry;
import io.doorstep.property.listing.ListingSnapshot;
import java.io.IOException;
import java.util.List;

/// A feed on its way out, listing by listing; what is not finished is recognisably cut off.
interface Rendering {

    /// @param turns what [io.doorstep.property.listing.ListingHistory] tells of it, the oldest first
    void write(ListingSnapshot listing, List<HistoryEntry> turns) throws IOException;

    /// Completes the feed; the stream stays open.
    void finish() throws IOException;
}
