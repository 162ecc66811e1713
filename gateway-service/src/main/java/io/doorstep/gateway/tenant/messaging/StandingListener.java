package io.doorstep.gateway.tenant.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.tenant.TenantStandings;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Follows the standing of businesses, so that a suspension or a payment counts with the next request; each instance of
/// the gateway hears it all.
@Component
class StandingListener implements ConsumerSeekAware {

    private final TenantStandings standings;
    private final JsonMapper json;

    StandingListener(TenantStandings standings, JsonMapper json) {
        this.standings = standings;
        this.json = json;
    }

    @KafkaListener(topics = "subscriptions", groupId = "gateway-standings-${random.uuid}")
    void on(
            byte[] payload,
            @Header(name = "ce_type", required = false) byte @Nullable [] type,
            @Header(name = "ce_tenantid", required = false) byte @Nullable [] tenant) {
        if (type != null && tenant != null && "subscription.changed".equals(new String(type, UTF_8))) {
            StandingChangedV1 event = json.readValue(payload, StandingChangedV1.class);
            standings.change(UUID.fromString(new String(tenant, UTF_8)), event.standing());
        }
    }

    /// Standings live in memory alone, so they are read from the beginning.
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToBeginning(assignments.keySet());
    }
}
