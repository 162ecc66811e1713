package io.doorstep.property.listing;

import io.doorstep.property.customfield.CustomFieldFlaw;
import io.doorstep.property.fairhousing.Finding;
import java.util.List;

/// Every way in which a write to one listing can end.
public sealed interface ListingOutcome {

    /// What a listing says cannot stand as it is.
    sealed interface Refusal extends ListingOutcome {}

    record Stored(ListingSnapshot listing) implements ListingOutcome {}

    /// Foreign listings look the same as absent ones.
    record Absent(ListingId id) implements ListingOutcome {}

    record Outdated(int currentVersion) implements ListingOutcome {}

    record ReferenceTaken(String reference, ListingId by) implements ListingOutcome {}

    record IllegalMove(ListingStatus from, ListingStatus to, List<ListingStatus> allowed) implements ListingOutcome {}

    /// @param missing what a listing must say before the public may see it
    record NotReady(List<String> missing) implements Refusal {}

    /// @param findings phrases about who may live there, which the public must not see
    record UnfairText(List<Finding> findings) implements Refusal {}

    /// @param flaws values that are not what the business's own fields hold
    record CustomFieldsWrong(List<CustomFieldFlaw> flaws) implements Refusal {}

    /// @param reason why the price cannot be changed so, as a whole sentence
    record PriceImpossible(String reason) implements ListingOutcome {}

    /// The plan bounds how many listings are in use; drafts, sold and archived ones do not count.
    record PlotLimitReached(long limit, long used) implements ListingOutcome {}
}
