package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Patience;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The broker's own round trip: a message from its send to its arrival, nothing else.
final class BrokerFloor implements AutoCloseable {

    private static final String TOPIC = "bench-floor";
    private static final int PAYLOAD = 200;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<Long, Long> sent = new ConcurrentHashMap<>();
    private final Map<Long, Long> arrived = new ConcurrentHashMap<>();
    private final Thread reader;
    private volatile boolean open = true;

    BrokerFloor(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        reader = Thread.ofPlatform().daemon().start(() -> read(bootstrapServers));
    }

    void send(long number) {
        byte[] value = ByteBuffer.allocate(PAYLOAD).putLong(number).array();
        sent.put(number, System.nanoTime());
        producer.send(new ProducerRecord<>(TOPIC, value));
    }

    /// The round trips of a stretch in microseconds.
    List<Double> latencies(long from, long to) {
        Patience.await(
                "the last message", Duration.ofSeconds(30), () -> has(from, to) ? Optional.of(true) : Optional.empty());
        List<Double> latencies = new ArrayList<>();
        for (long number = from; number < to; number++) {
            latencies.add((arrived.remove(number) - sent.remove(number)) / 1_000.0);
        }
        return latencies;
    }

    private boolean has(long from, long to) {
        for (long number = from; number < to; number++) {
            if (!arrived.containsKey(number)) {
                return false;
            }
        }
        return true;
    }

    private void read(String bootstrapServers) {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "bench-floor-" + System.nanoTime(),
                "auto.offset.reset",
                "latest",
                "metadata.max.age.ms",
                1_000);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            while (open) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(message ->
                                arrived.put(ByteBuffer.wrap(message.value()).getLong(), System.nanoTime()));
            }
        }
    }

    /// Until the reader has its partitions, messages would be missed.
    void warmUp() {
        long[] number = {-1};
        Patience.await("the first round trip", Duration.ofSeconds(30), () -> {
            send(number[0]--);
            return arrived.isEmpty() ? Optional.empty() : Optional.of(true);
        });
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        reader.join();
        producer.close();
    }
}
