package io.doorstep.gateway.usage.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.usage.FailedCalls;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what went wrong for the audit log.
@Component
class AuditTopic {

    private static final String TOPIC = "audit";
    private static final String TYPE = "audit.recorded";

    private final JsonMapper json;

    AuditTopic(JsonMapper json) {
        this.json = json;
    }

    ProducerRecord<byte[], byte[]> recordOf(FailedCalls failed) {
        byte[] key = failed.tenantId().toString().getBytes(UTF_8);
        var sent = new ProducerRecord<>(TOPIC, key, json.writeValueAsBytes(AuditRecordedV1.of(failed)));
        new EventHeaders(TYPE, failed.eventId(), failed.tenantId(), failed.windowEnd()).writeTo(sent);
        return sent;
    }
}
