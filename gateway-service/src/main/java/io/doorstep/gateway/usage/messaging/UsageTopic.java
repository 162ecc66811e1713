package io.doorstep.gateway.usage.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.usage.ApiCalled;
import io.doorstep.gateway.usage.ReportUsage;
import io.doorstep.gateway.usage.WindowReport;
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

/// Sends usage to the topic `usage`, and with it what went wrong to the audit log.
@Component
class UsageTopic implements ReportUsage {

    private static final Logger log = LoggerFactory.getLogger(UsageTopic.class);
    private static final String TOPIC = "usage";
    private static final String TYPE = "api.called";
    private static final int PATIENCE_SECONDS = 20;

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final AuditTopic audit;
    private final JsonMapper json;

    UsageTopic(KafkaTemplate<byte[], byte[]> kafka, AuditTopic audit, JsonMapper json) {
        this.kafka = kafka;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public int report(Collection<WindowReport> reports) {
        List<CompletableFuture<?>> sendings = new ArrayList<>();
        int arrived = 0;
        try {
            for (WindowReport report : reports) {
                sendings.add(send(report));
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

    private CompletableFuture<?> send(WindowReport report) {
        CompletableFuture<?> calls = kafka.send(recordOf(report.calls()));
        return report.isAudited()
                ? CompletableFuture.allOf(calls, kafka.send(audit.recordOf(report.failures())))
                : calls;
    }

    private ProducerRecord<byte[], byte[]> recordOf(ApiCalled event) {
        byte[] key = event.tenantId().toString().getBytes(UTF_8);
        var sent = new ProducerRecord<>(TOPIC, key, json.writeValueAsBytes(ApiCalledV1.of(event)));
        new EventHeaders(TYPE, event.eventId(), event.tenantId(), event.windowEnd()).writeTo(sent);
        return sent;
    }
}
