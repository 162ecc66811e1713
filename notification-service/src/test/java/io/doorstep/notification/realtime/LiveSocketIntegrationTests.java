package io.doorstep.notification.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LiveSocketIntegrationTests extends NotificationIntegrationTest {

    /// NOTF-05
    @Test
    void aNotificationArrivesLiveWithTheUnreadCount() throws Exception {
        UUID agent = join("Bola", "agent");
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            assertThat(socket.await("welcome").get("sequence").asLong()).isZero();
            socket.send("{\"type\":\"resume\",\"after\":0}");
            socket.await("resumed");
            assign(agent, "Ada Obi");

            JsonNode live = socket.await("notification");
            assertThat(live.get("sequence").asLong()).isEqualTo(1);
            assertThat(live.get("notification").get("title").asString()).isEqualTo("New lead for you: Ada Obi");
            assertThat(socket.await("unread").get("unread").asInt()).isEqualTo(1);
        }
    }

    /// NOTF-05
    @Test
    void whatWasMissedIsReplayedInOrderAfterAReconnect() throws Exception {
        UUID agent = join("Bola", "agent");
        for (int i = 1; i <= 5; i++) {
            assign(agent, "Person " + i);
        }
        awaitCentre(agent, 5);
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            assertThat(socket.await("welcome").get("sequence").asLong()).isEqualTo(5);
            socket.send("{\"type\":\"resume\",\"after\":2}");
            for (long expected = 3; expected <= 5; expected++) {
                assertThat(socket.await("notification").get("sequence").asLong())
                        .isEqualTo(expected);
            }
            JsonNode resumed = socket.await("resumed");
            assertThat(resumed.get("sequence").asLong()).isEqualTo(5);
            assertThat(resumed.get("unread").asInt()).isEqualTo(5);
            assign(agent, "Person 6");
            assertThat(socket.await("notification").get("sequence").asLong()).isEqualTo(6);
        }
    }

    @Test
    void aClientThatDoesNotResumeGetsOnlyWhatIsNew() throws Exception {
        UUID agent = join("Bola", "agent");
        assign(agent, "Old");
        awaitCentre(agent, 1);
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            socket.await("welcome");
            assign(agent, "New");
            assertThat(socket.await("notification").get("sequence").asLong()).isEqualTo(2);
        }
    }

    /// NOTF-06
    @Test
    void readingOnOneDeviceCorrectsTheCountOnAnother() throws Exception {
        UUID agent = join("Bola", "agent");
        assign(agent, "Ada");
        awaitCentre(agent, 1);
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            assertThat(socket.await("welcome").get("unread").asInt()).isEqualTo(1);
            client.post()
                    .uri("/api/v1/notifications/mark-read")
                    .header("Authorization", bearer(agent))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body("{}")
                    .exchange()
                    .expectStatus()
                    .isOk();
            assertThat(socket.await("unread").get("unread").asInt()).isZero();
        }
    }

    @Test
    void aBrowserBringsItsTokenAsSubprotocolOrInTheQuery() throws Exception {
        UUID agent = join("Bola", "agent");
        try (SocketClient socket = SocketClient.connectBySubprotocol(port, bearer(agent))) {
            socket.await("welcome");
            assertThat(socket.subprotocol()).isEqualTo("doorstep");
        }
        String query = "?access_token=" + bearer(agent).substring("Bearer ".length());
        try (SocketClient socket = SocketClient.connect(port, "", query)) {
            socket.await("welcome");
        }
    }

    @Test
    void onlyUsersWithAValidTokenGetASocket() {
        UUID agent = UUID.randomUUID();
        String expired =
                TestTokens.user(tenant).lifetime(Duration.ofMinutes(-5)).bearer();
        String visitor = TestTokens.visitor(tenant, UUID.randomUUID()).bearer();
        String mayNot =
                TestTokens.user(tenant).subject(agent).permissions("lead:read").bearer();
        assertRefused("", 401);
        assertRefused("Bearer nonsense", 401);
        assertRefused(expired, 401);
        assertRefused(visitor, 403);
        assertRefused(mayNot, 403);
    }

    @Test
    void theSocketOfARevokedSessionIsClosedAndCannotComeBack() throws Exception {
        UUID agent = join("Bola", "agent");
        UUID session = UUID.randomUUID();
        String ended = TestTokens.user(tenant).subject(agent).session(session).bearer();
        try (SocketClient gone = SocketClient.connect(port, ended);
                SocketClient stays = SocketClient.connect(port, bearer(agent))) {
            gone.await("welcome");
            stays.await("welcome");
            events.publish(
                    "organizations",
                    "session.revoked",
                    tenant,
                    session,
                    Map.of(
                            "sessionId",
                            session,
                            "userId",
                            agent,
                            "revokedAt",
                            Instant.now().toString(),
                            "expiresAt",
                            Instant.now().plusSeconds(600).toString()));
            assertThat(gone.awaitClose()).isEqualTo(4401);
            assertThat(stays.isOpen()).isTrue();
        }
        assertRefused(ended, 401);
    }

    @Test
    void readsTheExampleOfSessionRevoked() {
        UUID session = UUID.fromString(JsonMapper.shared()
                .readTree(Contracts.example("session.revoked"))
                .get("sessionId")
                .asString());
        events.publish("organizations", "session.revoked", tenant, session, Contracts.example("session.revoked"));
        String token = TestTokens.user(tenant).session(session).bearer();
        await().until(() -> {
            try (SocketClient socket = SocketClient.connect(port, token)) {
                return false;
            } catch (CompletionException refused) {
                return true;
            }
        });
    }

    @Test
    void theSocketsOfADeactivatedMemberAreClosed() throws Exception {
        UUID agent = join("Bola", "agent");
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            socket.await("welcome");
            member("member.deactivated", agent, "Bola", "agent");
            assertThat(socket.awaitClose()).isEqualTo(4401);
        }
    }

    @Test
    void aUserOfTheSameIdInAnotherTenantHearsNothing() throws Exception {
        UUID agent = join("Bola", "agent");
        String stranger = TestTokens.user(UUID.randomUUID()).subject(agent).bearer();
        try (SocketClient socket = SocketClient.connect(port, stranger)) {
            socket.await("welcome");
            socket.send("{\"type\":\"resume\",\"after\":0}");
            assign(agent, "Ada");
            awaitCentre(agent, 1);
            socket.assertSilent("notification");
        }
    }

    @Test
    void aSilentButLivingClientIsKeptByTheHeartbeat() throws Exception {
        UUID agent = join("Bola", "agent");
        try (SocketClient socket = SocketClient.connect(port, bearer(agent))) {
            socket.await("welcome");
            await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(3)).until(socket::isOpen);
            socket.send("{\"type\":\"ping\"}");
            socket.await("pong");
        }
    }

    @Test
    void whatIsNotAMessageOfOursClosesTheSocket() throws Exception {
        try (SocketClient socket = SocketClient.connect(port, bearer(join("Bola", "agent")))) {
            socket.await("welcome");
            socket.send("{\"type\":\"resume\",\"after\":\"soon\"}");
            assertThat(socket.awaitClose()).isEqualTo(1007);
        }
    }

    private void assertRefused(String bearer, int status) {
        assertThatThrownBy(() -> SocketClient.connect(port, bearer))
                .hasCauseInstanceOf(WebSocketHandshakeException.class)
                .satisfies(refused -> assertThat(((WebSocketHandshakeException) refused.getCause())
                                .getResponse()
                                .statusCode())
                        .isEqualTo(status));
    }
}
