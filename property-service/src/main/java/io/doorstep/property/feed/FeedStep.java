package io.doorstep.property.feed;

import java.time.Instant;

/// What is to be done about a feed now.
sealed interface FeedStep {

    /// It is gone or paused.
    record Nothing() implements FeedStep {}

    record Later(Instant at) implements FeedStep {}

    record Ask(FeedAccount account, Question question) implements FeedStep {}
}
