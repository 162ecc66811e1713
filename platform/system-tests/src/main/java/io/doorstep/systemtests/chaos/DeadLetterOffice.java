package io.doorstep.systemtests.chaos;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// What a service set aside of a topic, and how far it has read.
final class DeadLetterOffice {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final String READER = "kafka_dlt-original-consumer-group";
    private static final String CAUSE = "kafka_dlt-exception-message";

    private final String broker;
    private final String topic;
    private final String service;

    DeadLetterOffice(String broker, String topic, String service) {
        this.broker = broker;
        this.topic = topic;
        this.service = service;
    }

    long letters() {
        return read().size();
    }

    /// @param skip those that lay there before
    long withCause(long skip) {
        return read().stream()
                .skip(skip)
                .filter(letter -> !header(letter, CAUSE).isBlank())
                .count();
    }

    /// How many events of the topic the service has not looked at.
    long lag() {
        try (var reader = reader(service)) {
            List<TopicPartition> partitions = partitions(reader, topic);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            Map<TopicPartition, OffsetAndMetadata> seen = reader.committed(Set.copyOf(partitions));
            return ends.entrySet().stream()
                    .mapToLong(end -> seen.get(end.getKey()) == null
                            ? end.getValue()
                            : end.getValue() - seen.get(end.getKey()).offset())
                    .sum();
        }
    }

    /// By the command that an operator would use.
    boolean replay() throws IOException, InterruptedException {
        return new ProcessBuilder(System.getenv("DOORSTEP_COMMAND"), "dead-letters", service, "--replay")
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private List<ConsumerRecord<byte[], byte[]>> read() {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (var reader = reader("chaos")) {
            List<TopicPartition> partitions = partitions(reader, topic + ".dlt");
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(POLL).forEach(letters::add);
            }
        }
        return letters.stream()
                .filter(letter -> header(letter, READER).equals(service))
                .collect(Collectors.toList());
    }

    private KafkaConsumer<byte[], byte[]> reader(String group) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "group.id", group, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> reader, String topic) {
        return reader.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
