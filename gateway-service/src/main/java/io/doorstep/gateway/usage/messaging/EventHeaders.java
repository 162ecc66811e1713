package io.doorstep.gateway.usage.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// The headers of CloudEvents 1.0 in Kafka's binary mode.
record EventHeaders(String type, UUID id, UUID tenant, Instant time) {

    void writeTo(ProducerRecord<byte[], byte[]> event) {
        write(event, "ce_specversion", "1.0");
        write(event, "ce_id", id.toString());
        write(event, "ce_type", type);
        write(event, "ce_source", "/gateway");
        write(event, "ce_subject", tenant.toString());
        write(event, "ce_time", time.toString());
        write(event, "ce_dataschema", "urn:doorstep:event:" + type + ":v1");
        write(event, "ce_tenantid", tenant.toString());
        write(event, "content-type", "application/json");
    }

    private static void write(ProducerRecord<byte[], byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(UTF_8));
    }
}
