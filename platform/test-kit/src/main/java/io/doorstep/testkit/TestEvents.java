package io.doorstep.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The other side of the broker: sends what other services would, and sees what this one sends.
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final KafkaProducer<byte[], byte[]> producer;
    private final List<ReceivedEvent> received = new CopyOnWriteArrayList<>();
    private final String bootstrapServers;

    private TestEvents(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        Thread.ofVirtual().name("test-events").start(this::collect);
    }

    static TestEvents onSharedBroker() {
        return Shared.EVENTS;
    }

    /// @param data a record, a map, or JSON as a string
    /// @return the id under which it was sent
    public UUID publish(String topic, String type, UUID tenant, UUID aggregate, Object data) {
        UUID id = UUID.randomUUID();
        publishAgain(id, topic, type, tenant, aggregate, data);
        return id;
    }

    /// Sends an event under a given id, as a broker that repeats itself would.
    public void publishAgain(UUID id, String topic, String type, UUID tenant, UUID aggregate, Object data) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/test");
        headers.put("ce_subject", aggregate.toString());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_tenantid", tenant.toString());
        String json = data instanceof String text ? text : JsonMapper.shared().writeValueAsString(data);
        publishRaw(topic, aggregate.toString(), headers, json);
    }

    /// Sends whatever it is given, so that bad events can be tested too.
    public void publishRaw(String topic, String key, Map<String, String> headers, @Nullable String value) {
        var message = new ProducerRecord<>(topic, bytes(key), value == null ? null : bytes(value));
        headers.forEach((name, text) -> message.headers().add(name, bytes(text)));
        producer.send(message);
        producer.flush();
    }

    /// The first event of a type for a tenant; waits up to 15 s for it.
    public ReceivedEvent awaitOne(String type, UUID tenant) {
        return await(type, tenant, 1).getFirst();
    }

    /// At least so many events of a type for a tenant, in the order of their arrival.
    public List<ReceivedEvent> await(String type, UUID tenant, int count) {
        Awaitility.await(count + " × " + type)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> seen(type, tenant).size() >= count);
        return seen(type, tenant);
    }

    /// What came until now.
    public List<ReceivedEvent> seen(String type, UUID tenant) {
        return received.stream()
                .filter(event -> event.type().equals(type) && event.tenantId().equals(tenant))
                .toList();
    }

    private void collect() {
        Map<String, Object> config = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                "test-events-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                300);
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(Pattern.compile("^(?!__).*"));
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::note);
            }
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        if (message.value() == null || !headers.containsKey("ce_id") || !headers.containsKey("ce_tenantid")) {
            return;
        }
        try {
            received.add(new ReceivedEvent(
                    message.topic(),
                    UUID.fromString(headers.get("ce_id")),
                    Objects.requireNonNull(headers.get("ce_type")),
                    UUID.fromString(headers.get("ce_tenantid")),
                    new String(message.key(), StandardCharsets.UTF_8),
                    JsonMapper.shared().readTree(message.value()),
                    headers));
        } catch (RuntimeException e) {
            // a deliberately broken event of some test
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Shared {
        static final TestEvents EVENTS = new TestEvents(Infrastructure.kafka());
    }
}
