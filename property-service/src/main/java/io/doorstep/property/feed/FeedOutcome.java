package io.doorstep.property.feed;

import java.util.UUID;

/// Every way in which a write to a feed can end.
sealed interface FeedOutcome {

    record Added(FeedView feed) implements FeedOutcome {}

    record Changed(FeedView feed) implements FeedOutcome {}

    record NoSuchFeed(UUID id) implements FeedOutcome {}

    record NameTaken(String name, UUID by) implements FeedOutcome {}

    record SecretMissing() implements FeedOutcome {}

    /// There are as many as a business may have.
    record Full(int most) implements FeedOutcome {}
}
