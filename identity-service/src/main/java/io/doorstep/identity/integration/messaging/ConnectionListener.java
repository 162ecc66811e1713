package io.doorstep.identity.integration.messaging;

import io.doorstep.identity.integration.ConnectionView;
import io.doorstep.identity.integration.FollowConnections;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ConnectionListener {

    private static final String WEBSITE = "website";

    private final FollowConnections followConnections;

    ConnectionListener(FollowConnections followConnections) {
        this.followConnections = followConnections;
    }

    @OnEvent(topic = "conversations", type = "channel.connected")
    void onChannel(ChannelConnected channel) {
        followConnections.connect(channel.toView());
    }

    @OnEvent(topic = "conversations", type = "channel.disconnected")
    void onChannelGone(ChannelDisconnected channel) {
        followConnections.disconnect(channel.channelId(), channel.disconnectedAt());
    }

    @OnEvent(topic = "leads", type = "crm.connected")
    void onCrm(CrmConnected crm) {
        followConnections.connect(crm.toView());
    }

    @OnEvent(topic = "leads", type = "crm.disconnected")
    void onCrmGone(CrmDisconnected crm) {
        followConnections.disconnect(crm.connectionId(), crm.disconnectedAt());
    }

    @OnEvent(topic = "conversations", type = "conversation.started")
    void onConversation(Conversation started) {
        if (WEBSITE.equals(started.channel())) {
            followConnections.seeVisitor(started.startedAt());
        }
    }

    record ChannelConnected(
            UUID channelId,
            String channel,
            @Nullable String name,
            @Nullable String manage,
            Instant connectedAt) {

        ConnectionView toView() {
            return new ConnectionView(
                    channelId, channel, Objects.requireNonNullElse(name, channel), manage, connectedAt);
        }
    }

    record ChannelDisconnected(UUID channelId, Instant disconnectedAt) {}

    record CrmConnected(
            UUID connectionId,
            String provider,
            @Nullable String name,
            @Nullable String manage,
            Instant connectedAt) {

        ConnectionView toView() {
            return new ConnectionView(
                    connectionId, provider, Objects.requireNonNullElse(name, provider), manage, connectedAt);
        }
    }

    record CrmDisconnected(UUID connectionId, Instant disconnectedAt) {}

    record Conversation(@Nullable String channel, Instant startedAt) {}
}
