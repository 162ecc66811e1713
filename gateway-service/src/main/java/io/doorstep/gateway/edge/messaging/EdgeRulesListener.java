package io.doorstep.gateway.edge.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.edge.EdgeRules;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Follows what businesses decide about their edge; each instance of the gateway reads it all.
@Component
class EdgeRulesListener implements ConsumerSeekAware {

    private final EdgeRules rules;
    private final JsonMapper json;

    EdgeRulesListener(EdgeRules rules, JsonMapper json) {
        this.rules = rules;
        this.json = json;
    }

    @KafkaListener(topics = "organizations", groupId = "gateway-edge-rules-${random.uuid}")
    void on(
            byte[] payload,
            @Header(name = "ce_type", required = false) byte @Nullable [] type,
            @Header(name = "ce_tenantid", required = false) byte @Nullable [] tenant) {
        if (type != null && tenant != null && "edge-rules.changed".equals(new String(type, UTF_8))) {
            EdgeRulesChangedV1 event = json.readValue(payload, EdgeRulesChangedV1.class);
            rules.change(
                    UUID.fromString(new String(tenant, UTF_8)),
                    event.slug(),
                    event.allowedOrigins(),
                    event.allowedNetworks(),
                    event.domains());
        }
    }

    /// Rules live in memory alone, so they are read from the beginning.
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }
}
