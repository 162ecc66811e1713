package io.doorstep.leadcrm.analytics.web;

import io.doorstep.leadcrm.analytics.FindLag.Lag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param rolledUpAt when the numbers were last made; absent before the first event
/// @param oldestWaiting when the oldest of what is not in the numbers yet happened; absent when all is in
/// @param waiting how many facts are not in the numbers yet
record LagResponse(
        List<TopicResponse> topics,
        @Nullable Instant rolledUpAt,
        @Nullable Instant oldestWaiting,
        long waiting,
        boolean rebuilding) {

    static LagResponse of(Lag lag) {
        return new LagResponse(
                lag.topics().stream()
                        .map(topic -> new TopicResponse(topic.topic(), topic.lastEventAt()))
                        .toList(),
                lag.rolledUpAt(),
                lag.oldestWaiting(),
                lag.waiting(),
                lag.rebuilding());
    }

    /// @param lastEventAt when the last that is known of the topic happened
    record TopicResponse(String topic, Instant lastEventAt) {}
}
