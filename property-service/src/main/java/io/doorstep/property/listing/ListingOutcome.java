package io.doorstep.property.listing;

import java.util.List;

/// Every way in which a write to one listing can end.
public sealed interface ListingOutcome {

    record Stored(ListingSnapshot listing) implements ListingOutcome {}

    /// Foreign listings look the same as absent ones.
    record Absent(ListingId id) implements ListingOutcome {}

    record Outdated(int currentVersion) implements ListingOutcome {}

    record ReferenceTaken(String reference, ListingId by) implements ListingOutcome {}

    record IllegalMove(ListingStatus from, ListingStatus to, List<ListingStatus> allowed) implements ListingOutcome {}

    /// @param missing what a listing must say before the public may see it
    record NotReady(List<String> missing) implements ListingOutcome {}

    /// The plan bounds how many listings are in use; drafts, sold and archived ones do not count.
    record PlotLimitReached(long limit, long used) implements ListingOutcome {}
}
