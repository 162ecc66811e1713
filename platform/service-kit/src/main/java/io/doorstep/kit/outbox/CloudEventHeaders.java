package io.doorstep.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/// Writes an event's attributes as headers: CloudEvents 1.0, Kafka binary mode.
final class CloudEventHeaders {

    private final String source;

    CloudEventHeaders(String application) {
        this.source = "/" + application;
    }

    List<Header> of(OutboxBatch.StoredEvent event) {
        List<Header> headers = new ArrayList<>(10);
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", source);
        add(headers, "ce_subject", event.key().toString());
        add(headers, "ce_time", event.occurredAt().toString());
        add(headers, "ce_dataschema", "urn:doorstep:event:" + event.type() + ":v1");
        add(headers, "ce_tenantid", event.tenantId().toString());
        add(headers, "content-type", "application/json");
        add(headers, "traceparent", event.traceparent());
        return headers;
    }

    private static void add(List<Header> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
