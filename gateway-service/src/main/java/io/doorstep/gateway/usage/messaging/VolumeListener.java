package io.doorstep.gateway.usage.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.usage.CallVolumes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Hears what all gateways counted, so that each can tell a caller the whole.
@Component
class VolumeListener implements ConsumerSeekAware {

    private static final Duration SPAN = Duration.ofHours(24);

    private final CallVolumes volumes;
    private final JsonMapper json;
    private final InstantSource clock;

    VolumeListener(CallVolumes volumes, JsonMapper json, InstantSource clock) {
        this.volumes = volumes;
        this.json = json;
        this.clock = clock;
    }

    @KafkaListener(topics = "usage", groupId = "gateway-volumes-${random.uuid}")
    void on(
            byte[] payload,
            @Header(name = "ce_type", required = false) byte @Nullable [] type,
            @Header(name = "ce_id", required = false) byte @Nullable [] id,
            @Header(name = "ce_tenantid", required = false) byte @Nullable [] tenant) {
        if (type != null && id != null && tenant != null && "api.called".equals(new String(type, UTF_8))) {
            volumes.add(json.readValue(payload, ApiCalledV1.class).toEvent(uuid(id), uuid(tenant)));
        }
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToTimestamp(
                assignments.keySet(), clock.instant().minus(SPAN).toEpochMilli());
    }

    private static UUID uuid(byte[] text) {
        return UUID.fromString(new String(text, UTF_8));
    }
}
