package io.doorstep.gateway.quota.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.quota.TenantLimits;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Follows subscriptions, so that a changed limit counts with the next request; each instance of the gateway reads
/// them all.
@Component
class SubscriptionListener implements ConsumerSeekAware {

    private final TenantLimits limits;
    private final JsonMapper json;

    SubscriptionListener(TenantLimits limits, JsonMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @KafkaListener(topics = "subscriptions", groupId = "gateway-limits-${random.uuid}")
    void on(
            byte[] payload,
            @Header(name = "ce_type", required = false) byte @Nullable [] type,
            @Header(name = "ce_tenantid", required = false) byte @Nullable [] tenant) {
        if (type != null && tenant != null && "subscription.changed".equals(new String(type, UTF_8))) {
            SubscriptionChangedV1 event = json.readValue(payload, SubscriptionChangedV1.class);
            limits.change(
                    UUID.fromString(new String(tenant, UTF_8)),
                    event.limits().requestsPerHour(),
                    event.limits().maxApiCallsDaily(),
                    event.limits().burstPerSecond(),
                    event.overageAllowed());
        }
    }

    /// Limits live in memory alone, so they are read from the beginning.
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }
}
