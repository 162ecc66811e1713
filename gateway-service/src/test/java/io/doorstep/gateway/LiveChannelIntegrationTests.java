package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Socket;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.ServiceStand;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// GW-24
@GatewayTest
class LiveChannelIntegrationTests {

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    private final String token = TestToken.user(UUID.randomUUID()).sign();

    @Test
    void connectsAUserToNotificationsAndCarriesMessagesBothWays() throws InterruptedException {
        Socket socket = gateway.connect("/ws", builder -> builder.header("Authorization", "Bearer " + token));
        assertThat(read(socket).path("service").asString()).isEqualTo("notification");
        socket.line().sendText("hello", true);
        assertThat(socket.next()).isEqualTo("echo hello");
    }

    @Test
    void connectsAVisitorToTheConversation() throws InterruptedException {
        String visitor = TestToken.visitor(UUID.randomUUID()).sign();
        Socket socket = gateway.connect("/ws?access_token=" + visitor, _ -> {});
        JsonNode seen = read(socket);
        assertThat(seen.path("service").asString()).isEqualTo("chat-ai");
        assertThat(seen.path("headers").path("authorization").asString()).isEqualTo("Bearer " + visitor);
        assertThat(seen.path("path").asString()).isEqualTo("/ws");
    }

    @Test
    void takesTheTokenAsASubprotocolBecauseBrowsersCannotSetHeaders() throws InterruptedException {
        Socket socket = gateway.connect("/ws", builder -> builder.subprotocols("doorstep", "bearer." + token));
        assertThat(socket.line().getSubprotocol()).isEqualTo("doorstep");
        JsonNode seen = read(socket);
        assertThat(seen.path("headers").path("authorization").asString()).isEqualTo("Bearer " + token);
        assertThat(seen.path("headers").path("sec-websocket-protocol").asString(""))
                .doesNotContain("bearer");
    }

    @Test
    void dropsIdentityHeadersFromOutsideOnTheLiveChannelToo() throws InterruptedException {
        Socket socket = gateway.connect("/ws", builder -> builder.header("Authorization", "Bearer " + token)
                .header("X-Tenant-Id", UUID.randomUUID().toString())
                .header("X-User-Id", "root")
                .header("X-Forwarded-For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6"));
        JsonNode headers = read(socket).path("headers");
        assertThat(headers.has("x-tenant-id")).isFalse();
        assertThat(headers.has("x-user-id")).isFalse();
        assertThat(headers.has("forwarded")).isFalse();
        assertThat(headers.path("x-forwarded-for").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void refusesTheHandshakeWithoutATokenThatHolds() {
        assertThatThrownBy(() -> gateway.connect("/ws", _ -> {}))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(401));
        assertThatThrownBy(() -> gateway.connect("/ws?access_token=a.b.c", _ -> {}))
                .satisfies(refused -> assertThat(status(refused)).isEqualTo(401));
    }

    @Test
    void endsTheChannelWhenItsSessionIsEnded() throws InterruptedException {
        UUID tenant = UUID.randomUUID();
        UUID session = UUID.randomUUID();
        String bearer = TestToken.user(tenant).claim("sid", session.toString()).bearer();
        Socket socket = gateway.connect("/ws", builder -> builder.header("Authorization", bearer));
        read(socket);
        int before = ServiceStand.of("notification").live();
        topics.publish("organizations", "session.revoked", tenant, Map.of("sessionId", session));
        await().until(socket::isClosed);
        await().until(() -> ServiceStand.of("notification").live() < before);
    }

    @Test
    void tellsAPlainRequestToUpgrade() {
        assertThat(gateway.get("/ws", "Authorization", "Bearer " + token).code())
                .isEqualTo("websocket_required");
    }

    private static int status(Throwable refused) {
        return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }

    private static JsonNode read(Socket socket) throws InterruptedException {
        return JsonMapper.shared().readTree(socket.next());
    }
}
