package io.doorstep.property.savedsearch;

import java.util.UUID;

/// Every way in which saving, changing or deleting a search can end.
public sealed interface SavedSearchOutcome {

    /// It is as it was wanted.
    record Kept(SavedSearchView search) implements SavedSearchOutcome {}

    /// It is there no more.
    record Deleted() implements SavedSearchOutcome {}

    /// There is no such search, or not for this caller.
    record NotFound(UUID id) implements SavedSearchOutcome {}

    /// Every listing would answer it.
    record AsksForNothing() implements SavedSearchOutcome {}

    /// No listing can answer it.
    record Contradicts() implements SavedSearchOutcome {}

    /// There is no such way to this client.
    record NoSuchWay(AlertChannel channel, AlertChannel only) implements SavedSearchOutcome {}

    /// The client has unsubscribed, and nobody else can take that back.
    record ClientUnsubscribed() implements SavedSearchOutcome {}

    /// @param most how many a client can have
    record TooMany(int most) implements SavedSearchOutcome {}
}
