package io.doorstep.gateway.authentication.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.doorstep.gateway.authentication.RevokedClients;
import io.doorstep.gateway.authentication.RevokedKeys;
import io.doorstep.gateway.authentication.RevokedSessions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.messaging.handler.annotation.Header;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Hears at once what identity takes back; each instance of the gateway hears all of it.
@Component
class RevocationListener implements ConsumerSeekAware {

    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(1);

    private final RevokedSessions sessions;
    private final RevokedKeys keys;
    private final RevokedClients clients;
    private final JsonMapper json;
    private final InstantSource clock;

    RevocationListener(
            RevokedSessions sessions, RevokedKeys keys, RevokedClients clients, JsonMapper json, InstantSource clock) {
        this.sessions = sessions;
        this.keys = keys;
        this.clients = clients;
        this.json = json;
        this.clock = clock;
    }

    @KafkaListener(topics = "organizations", groupId = "gateway-revocations-${random.uuid}")
    void on(byte[] payload, @Header(name = "ce_type", required = false) byte @Nullable [] type) {
        switch (type == null ? "" : new String(type, UTF_8)) {
            case "session.revoked" ->
                sessions.end(json.readValue(payload, SessionRevokedV1.class).sessionId());
            case "api-key.revoked" ->
                keys.revoke(json.readValue(payload, ApiKeyRevokedV1.class).apiKeyId());
            case "oauth-tokens.revoked" -> revoke(json.readValue(payload, OAuthTokensRevokedV1.class));
            default -> {} // other news of organizations
        }
    }

    /// A grant is the session of its client's tokens.
    private void revoke(OAuthTokensRevokedV1 revoked) {
        if (revoked.grantId() == null) {
            clients.revoke(revoked.clientId(), revoked.revokedAt());
        } else {
            sessions.end(revoked.grantId());
        }
    }

    /// What was taken back while this instance was not there may still be alive.
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        callback.seekToTimestamp(
                assignments.keySet(),
                clock.instant().minus(LONGER_THAN_ANY_TOKEN).toEpochMilli());
    }
}
