package io.doorstep.gateway.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Reads the events of one type about businesses. One that cannot be read is logged, counted and skipped: it would not
/// get better by waiting, and others come after it.
@Component
public class ReadNews {

    private static final Logger log = LoggerFactory.getLogger(ReadNews.class);

    private final ObjectReader json;
    private final MeterRegistry meters;

    ReadNews(JsonMapper json, MeterRegistry meters) {
        this.json = json.reader()
                .with(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        this.meters = meters;
    }

    /// @param shape a record, all of whose fields must be there
    /// @param take gets the business and what is told of it
    public <T> void read(ConsumerRecord<byte[], byte[]> event, String type, Class<T> shape, BiConsumer<UUID, T> take) {
        if (header(event, "ce_type").equals(type)) {
            try {
                UUID tenant = UUID.fromString(header(event, "ce_tenantid"));
                T told = json.forType(shape).readValue(event.value());
                if (told == null) {
                    throw new IllegalArgumentException("It tells nothing");
                }
                take.accept(tenant, told);
            } catch (JacksonException | IllegalArgumentException unreadable) {
                skip(event, type, unreadable);
            }
        }
    }

    private void skip(ConsumerRecord<byte[], byte[]> event, String type, RuntimeException unreadable) {
        meters.counter("doorstep.news.skipped", "type", type).increment();
        log.atWarn()
                .addKeyValue("event", type)
                .addKeyValue("topic", event.topic())
                .addKeyValue("partition", event.partition())
                .addKeyValue("offset", event.offset())
                .addKeyValue("reason", unreadable.getClass().getSimpleName())
                .log("An event cannot be read and is skipped");
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
