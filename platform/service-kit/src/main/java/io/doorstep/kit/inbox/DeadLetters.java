package io.doorstep.kit.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.KafkaHeaders;

/// The events that this service set aside: listed with their cause, and replayed to their topic after a fix.
@Endpoint(id = "deadletters")
public class DeadLetters {

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int MOST = 500;

    private final EventHandlers handlers;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final KafkaOperations<byte[], byte[]> sender;
    private final String service;

    DeadLetters(
            EventHandlers handlers,
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> sender,
            String service) {
        this.handlers = handlers;
        this.consumers = consumers;
        this.sender = sender;
        this.service = service;
    }

    static String topicOf(String topic) {
        return topic + ".dlt";
    }

    /// Those not replayed yet, oldest first, at most 500.
    @ReadOperation
    public List<DeadLetter> list() {
        List<DeadLetter> letters = new ArrayList<>();
        visit(message -> letters.add(describe(message)), false);
        return letters;
    }

    /// Sends each of them to its topic again; others who already took it skip it.
    @WriteOperation
    public Map<String, Integer> replay() {
        return Map.of("replayed", visit(this::sendAgain, true));
    }

    private int visit(java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> visitor, boolean forget) {
        Properties manual = new Properties();
        manual.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (Consumer<byte[], byte[]> reader =
                consumers.createConsumer(service + ".dead-letters", null, null, manual)) {
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions(reader));
            reader.assign(ends.keySet());
            Map<TopicPartition, OffsetAndMetadata> seen = reader.committed(ends.keySet());
            ends.keySet().forEach(partition -> {
                OffsetAndMetadata position = seen.get(partition);
                if (position == null) {
                    reader.seekToBeginning(Set.of(partition));
                } else {
                    reader.seek(partition, position.offset());
                }
            });
            return read(reader, ends, visitor, forget);
        }
    }

    private int read(
            Consumer<byte[], byte[]> reader,
            Map<TopicPartition, Long> ends,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> visitor,
            boolean forget) {
        int visited = 0;
        Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
        while (visited < MOST
                && ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            for (ConsumerRecord<byte[], byte[]> message : reader.poll(WAIT)) {
                if (visited == MOST) {
                    break;
                }
                if (isOurs(message)) {
                    visitor.accept(message);
                    visited++;
                }
                done.put(
                        new TopicPartition(message.topic(), message.partition()),
                        new OffsetAndMetadata(message.offset() + 1));
            }
        }
        if (forget) {
            reader.commitSync(done);
        }
        return visited;
    }

    private Set<TopicPartition> partitions(Consumer<byte[], byte[]> reader) {
        Map<String, List<PartitionInfo>> known = reader.listTopics();
        return handlers.topics().stream()
                .map(DeadLetters::topicOf)
                .flatMap(topic -> known.getOrDefault(topic, List.of()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }

    private boolean isOurs(ConsumerRecord<byte[], byte[]> message) {
        return service.equals(Delivery.header(message, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP));
    }

    private void sendAgain(ConsumerRecord<byte[], byte[]> message) {
        String topic = message.topic().substring(0, message.topic().length() - ".dlt".length());
        RecordHeaders headers = new RecordHeaders();
        message.headers().forEach(header -> {
            if (!header.key().startsWith("kafka_dlt")) {
                headers.add(header);
            }
        });
        sender.send(new ProducerRecord<>(topic, null, message.key(), message.value(), headers))
                .join();
    }

    private static DeadLetter describe(ConsumerRecord<byte[], byte[]> message) {
        return new DeadLetter(
                message.topic(),
                message.offset(),
                Instant.ofEpochMilli(message.timestamp()),
                Delivery.header(message, "ce_id"),
                Delivery.header(message, "ce_type"),
                Delivery.header(message, "ce_tenantid"),
                Delivery.header(message, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN),
                Delivery.header(message, KafkaHeaders.DLT_EXCEPTION_MESSAGE));
    }

    /// An event set aside and why.
    public record DeadLetter(
            String topic,
            long offset,
            Instant at,
            @Nullable String eventId,
            @Nullable String type,
            @Nullable String tenantId,
            @Nullable String cause,
            @Nullable String message) {}
}
