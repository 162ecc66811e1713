package io.doorstep.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.systemtests.platform.Answer;
import io.doorstep.systemtests.platform.Api;
import io.doorstep.systemtests.platform.Business;
import io.doorstep.systemtests.platform.Installation;
import io.doorstep.systemtests.platform.Patience;
import io.doorstep.testkit.HostileTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SEC-08: attacks on the whole platform, from outside and past the gateway; on loopback only.
class AttackTests {

    private final Installation installation = RunningPlatform.get();

    @Test
    void noForgedTokenOpensAnyDoor() {
        Business business = Business.register(installation, "Forged");
        Map<String, String> hostile = HostileTokens.of(StolenKey.take());
        List<String> doors = new ArrayList<>(List.of(
                installation.gateway() + "/api/v1/leads",
                installation.gateway() + "/api/v1/public/" + business.slug() + "/leads",
                installation.gateway() + "/chat/" + business.slug()));
        oneReadOfEachService()
                .forEach(operation -> doors.add(installation.services().get(operation.service()) + operation.path()));
        List<String> open = new ArrayList<>();
        hostile.forEach((what, token) -> {
            doors.forEach(door ->
                    note(open, what, door, Api.at("").as(token).get(door).status()));
            for (String address : List.of(installation.gateway(), service("notification"), service("chat-ai"))) {
                note(open, what, address + "/ws", knock(address, token));
            }
        });

        System.out.println("Tokens: " + hostile.size() + " forged ones at " + (doors.size() + 3) + " doors, "
                + open.size() + " opened or broke");
        assertThat(doors).hasSizeGreaterThan(9);
        assertThat(open).isEmpty();
    }

    /// IDN-12
    @Test
    void anOwnerComesInFromAKnownDeviceThroughTheGatewayWhileStrangersGuess() {
        Business business = Business.register(installation, "Besieged");
        Api gateway = Api.at(installation.gateway());
        String device = logIn(gateway, business.credentials())
                .expect(200)
                .header("Set-Cookie")
                .replaceFirst(";.*", "");
        Map<String, String> guess = Map.of("email", business.email(), "password", "a wrong guess");
        for (int i = 0; i < 12; i++) {
            Api stranger = gateway.with("X-Forwarded-For", "203.0.113." + i).with("X-Request-Id", "guess-" + i);
            assertThat(stranger.postOnce("/api/v1/auth/login", guess).status()).isEqualTo(i < 10 ? 401 : 429);
        }

        assertThat(gateway.postOnce("/api/v1/auth/login", business.credentials())
                        .status())
                .isEqualTo(429);
        logIn(gateway.with("Cookie", device), business.credentials()).expect(200);
    }

    /// IDN-13
    @Test
    void aMailedLinkLeadsToThePlatformWhateverHostWasNamed() throws IOException {
        Business business = Business.register(installation, "Poisoned");
        String body = "{\"email\":\"" + business.email() + "\"}";
        send("POST /api/v1/auth/password/forgot HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                + "Forwarded: host=evil.example\r\nX-Original-Host: evil.example\r\nOrigin: " + installation.gateway()
                + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);

        String mail =
                Patience.await("the mail with the link", Duration.ofSeconds(30), () -> Optional.of(mailsTo(business))
                        .filter(mails -> mails.contains("/reset-password?token=")));
        assertThat(mail)
                .contains(installation.gateway() + "/reset-password?token=")
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/health/liveness/../../env",
                "/actuator/heapdump",
                "/actuator/gateway/routes",
                "/actuator/loggers",
                "/actuator/deadletters",
                "/actuator/prometheus",
                "/actuator/mappings",
                "/h2-console",
                "/internal/tokens",
                "/internal/mail-links",
                "/internal/briefings",
                "/swagger-ui.html"
            })
    void nothingForOperatorsIsOpenWhereCallersCome(String path) {
        List<String> addresses = new ArrayList<>(installation.services().values());
        addresses.add(installation.gateway());
        for (String address : addresses) {
            assertThat(Api.at(address).get(path).status()).as(address + path).isIn(400, 401, 403, 404, 405);
            assertThat(Api.at(address)
                            .post(path, Map.of("id", "x", "uri", "#{T(java.lang.Runtime)}"))
                            .status())
                    .as(address + path)
                    .isIn(400, 401, 403, 404, 405);
        }
    }

    private List<DescribedOperation> oneReadOfEachService() {
        return DescribedOperation.all(installation).stream()
                .filter(operation -> operation.isRead()
                        && operation.needsPermission()
                        && !operation.path().contains("{"))
                .collect(Collectors.toMap(DescribedOperation::service, read -> read, (first, _) -> first))
                .values()
                .stream()
                .toList();
    }

    private String service(String name) {
        return String.valueOf(installation.services().get(name));
    }

    private static void note(List<String> open, String what, String door, int status) {
        if (status != 401 && status != 400 && status != 431 && status != 403) {
            open.add("%s at %s → %d".formatted(what, door, status));
        }
    }

    /// @return 101 when the socket opens
    /// Waits when it is told to: a door that has no room for anybody says nothing of the token.
    private static int knock(String address, String token) {
        int answer = knockOnce(address, token);
        for (int repeat = 0; repeat < 60 && answer == 429; repeat++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = knockOnce(address, token);
        }
        return answer;
    }

    private static int knockOnce(String address, String token) {
        try {
            HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .header("Authorization", "Bearer " + token)
                    .connectTimeout(Duration.ofSeconds(10))
                    .buildAsync(URI.create(address.replaceFirst("http", "ws") + "/ws"), new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException handshake
                    ? handshake.getResponse().statusCode()
                    : 0;
        }
    }

    private static Answer logIn(Api api, Map<String, String> credentials) {
        return api.post("/api/v1/auth/login", credentials);
    }

    private String mailsTo(Business business) {
        return Api.at(installation.mailbox())
                .get("/api/messages?to=" + business.email().replace("@", "%40"))
                .expect(200)
                .text();
    }

    private void send(String request) throws IOException {
        try (var socket = new Socket(
                InetAddress.getLoopbackAddress(),
                URI.create(installation.gateway()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 202");
        }
    }
}
