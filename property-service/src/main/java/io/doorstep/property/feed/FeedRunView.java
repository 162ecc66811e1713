package io.doorstep.property.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A run as it is read.
///
/// @param rejected records that could not be used, which are kept
/// @param withdrawn listings that the feed no longer has
/// @param failures how often the feed was asked in vain
/// @param failure why it ended before its time, or what it waits for
record FeedRunView(
        UUID id,
        FeedRunState state,
        long pages,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long withdrawn,
        long failures,
        @Nullable String failure,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
