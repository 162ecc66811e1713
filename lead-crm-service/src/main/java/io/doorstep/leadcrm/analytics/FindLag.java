package io.doorstep.leadcrm.analytics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import io.doorstep.leadcrm.analytics.Progress.LastEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how far behind the events the numbers are.
@Component
public class FindLag {

    private static final BinaryOperator<Instant> LATER = BinaryOperator.maxBy(Instant::compareTo);

    private final Progress progress;

    FindLag(Progress progress) {
        this.progress = progress;
    }

    @Transactional(readOnly = true)
    public Lag find() {
        Map<String, Instant> last = progress.listLastEvents().stream()
                .collect(groupingBy(
                        event -> event.kind().topic(),
                        TreeMap::new,
                        mapping(LastEvent::at, reducing(Instant.EPOCH, LATER))));
        return new Lag(
                last.entrySet().stream()
                        .map(topic -> new TopicLag(topic.getKey(), topic.getValue()))
                        .toList(),
                progress.rolledUpAt().orElse(null),
                progress.oldestWaiting().orElse(null),
                progress.countWaiting(),
                progress.isRebuildWanted());
    }

    /// @param oldestWaiting when the oldest of what is not in the numbers yet happened
    /// @param waiting how many facts are not in the numbers yet
    public record Lag(
            List<TopicLag> topics,
            @Nullable Instant rolledUpAt,
            @Nullable Instant oldestWaiting,
            long waiting,
            boolean rebuilding) {}

    /// When the last event that is known of a topic happened.
    public record TopicLag(String topic, Instant lastEventAt) {}
}
