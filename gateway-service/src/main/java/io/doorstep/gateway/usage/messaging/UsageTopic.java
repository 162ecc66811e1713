package io.doorstep.gateway.usage.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.usage.ApiCalled;
import io.doorstep.gateway.usage.ReportUsage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sends usage to the topic `usage` as CloudEvents 1.0 in Kafka's binary mode.
@Component
class UsageTopic implements ReportUsage {

    private static final Logger log = LoggerFactory.getLogger(UsageTopic.class);
    private static final String TOPIC = "usage";
    private static final String TYPE = "api.called";
    private static final int PATIENCE_SECONDS = 20;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;

    UsageTopic(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json) {
        this.kafka = kafka;
        this.json = json;
    }

    @Override
    public int report(Collection<ApiCalled> events) {
        List<CompletableFuture<?>> sendings = new ArrayList<>();
        int arrived = 0;
        try {
            for (ApiCalled event : events) {
                sendings.add(kafka.send(recordOf(event)));
            }
            for (CompletableFuture<?> sending : sendings) {
                sending.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                arrived++;
            }
        } catch (KafkaException
                | org.springframework.kafka.KafkaException
                | ExecutionException
                | TimeoutException away) {
            log.atWarn().addKeyValue("reason", away.toString()).log("Usage could not be sent");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return arrived;
    }

    private ProducerRecord<byte[], byte[]> recordOf(ApiCalled event) {
        byte[] key = event.tenantId().toString().getBytes(UTF_8);
        var sent = new ProducerRecord<>(TOPIC, key, json.writeValueAsBytes(ApiCalledV1.of(event)));
        header(sent, "ce_specversion", "1.0");
        header(sent, "ce_id", event.eventId().toString());
        header(sent, "ce_type", TYPE);
        header(sent, "ce_source", "/gateway");
        header(sent, "ce_subject", event.tenantId().toString());
        header(sent, "ce_time", event.windowEnd().toString());
        header(sent, "ce_dataschema", "urn:doorstep:event:" + TYPE + ":v1");
        header(sent, "ce_tenantid", event.tenantId().toString());
        header(sent, "content-type", "application/json");
        return sent;
    }

    private static void header(ProducerRecord<byte[], byte[]> sent, String name, String value) {
        sent.headers().add(name, value.getBytes(UTF_8));
    }
}
