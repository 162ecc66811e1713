package io.doorstep.systemtests.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the broker was told, in its order.
public final class EventLog {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String broker;

    /// @param broker host and port
    public EventLog(String broker) {
        this.broker = broker;
    }

    /// An event as it lies in the log.
    ///
    /// @param aggregate the key, within which the order holds
    public record Event(String id, String type, String aggregate, JsonNode data) {}

    /// All events of a tenant in a topic until now, in order within each aggregate.
    public List<Event> read(String topic, String tenant) {
        List<Event> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(message -> {
                    if (header(message, "ce_tenantid").equals(tenant)) {
                        events.add(event(message));
                    }
                });
            }
        }
        return events;
    }

    private static Event event(ConsumerRecord<String, String> message) {
        return new Event(
                header(message, "ce_id"),
                header(message, "ce_type"),
                message.key(),
                JsonMapper.shared().readTree(message.value()));
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
