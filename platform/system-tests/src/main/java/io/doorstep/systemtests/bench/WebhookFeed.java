package io.doorstep.systemtests.bench;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/// Tells lead-crm over Kafka what chat-ai would, a kilobyte each time.
final class WebhookFeed implements AutoCloseable {

    static final String TYPE = "conversation.started";

    /// What the others send instead of ids and a note, so that all bodies are of one length.
    static final int FILLER = 960;

    private static final String NOTE = "x".repeat(850);

    private final KafkaProducer<String, String> producer;
    private final InstantSource clock = InstantSource.system();
    private final String organization;

    WebhookFeed(String broker, String organization) {
        this.organization = organization;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    void tell(int events) {
        for (int i = 0; i < events; i++) {
            String now = clock.instant().toString();
            String conversation = UUID.randomUUID().toString();
            String body = JsonMapper.shared()
                    .writeValueAsString(Map.of(
                            "conversationId", conversation, "channel", "website", "startedAt", now, "note", NOTE));
            var event = new ProducerRecord<>("conversations", conversation, body);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", TYPE,
                            "ce_source", "/bench",
                            "ce_subject", conversation,
                            "ce_time", now,
                            "ce_tenantid", organization)
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(event);
        }
        producer.flush();
    }

    /// As long as what a partner gets of it.
    static String body() {
        return "{\"type\":\"%s\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"data\":{\"note\":\"%s\"}}"
                .formatted(TYPE, "x".repeat(FILLER));
    }

    @Override
    public void close() {
        producer.close();
    }
}
