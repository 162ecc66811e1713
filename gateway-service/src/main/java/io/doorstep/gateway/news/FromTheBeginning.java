package io.doorstep.gateway.news;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerSeekAware;

/// A listener that keeps what it hears in memory alone, so each start reads its topic from the beginning.
public interface FromTheBeginning extends ConsumerSeekAware {

    @Override
    default void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }
}
