package io.doorstep.gateway.stand;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/// Publishes events as services do, and reads what the gateway reports.
@TestComponent
public class TestTopics {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final List<ConsumerRecord<byte[], byte[]>> usage = new CopyOnWriteArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> audit = new CopyOnWriteArrayList<>();

    TestTopics(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    public void publish(String topic, String type, UUID tenant, Map<String, ?> data) {
        publish(topic, type, tenant, JsonMapper.shared().writeValueAsString(data));
    }

    public void publish(String topic, String type, UUID tenant, String json) {
        var event = new ProducerRecord<>(topic, tenant.toString().getBytes(UTF_8), json.getBytes(UTF_8));
        event.headers().add("ce_type", type.getBytes(UTF_8));
        event.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        event.headers().add("ce_tenantid", tenant.toString().getBytes(UTF_8));
        kafka.send(event).join();
    }

    /// All usage reported for a tenant so far.
    public List<ConsumerRecord<byte[], byte[]>> usageOf(UUID tenant) {
        return usage.stream()
                .filter(report -> tenant.toString().equals(new String(report.key(), UTF_8)))
                .toList();
    }

    /// All that the gateway told the audit log about a tenant so far.
    public List<ConsumerRecord<byte[], byte[]>> auditOf(UUID tenant) {
        return audit.stream()
                .filter(entry -> tenant.toString().equals(new String(entry.key(), UTF_8)))
                .toList();
    }

    @KafkaListener(topics = "audit", groupId = "test-${random.uuid}")
    void onAudit(ConsumerRecord<byte[], byte[]> entry) {
        audit.add(entry);
    }

    @KafkaListener(topics = "usage", groupId = "test-${random.uuid}")
    void on(ConsumerRecord<byte[], byte[]> report) {
        usage.add(report);
    }

    @PreDestroy
    void forget() {
        usage.clear();
        audit.clear();
    }
}
