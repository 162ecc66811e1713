package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.RawLine;
import io.doorstep.gateway.stand.ServiceStand;
import io.doorstep.gateway.stand.SmuggledRequests;
import io.doorstep.gateway.stand.TestToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// SEC-08: what a request is, gateway and service see alike.
@GatewayTest
class SmugglingIntegrationTests {

    private static final Pattern SERVER_ERROR = Pattern.compile("(?m)^HTTP/1\\.[01] 5(?!01|05)\\d\\d ");

    @Autowired
    GatewayClient gateway;

    private final String bearer = TestToken.user(UUID.randomUUID()).bearer();

    @Test
    void noHiddenRequestReachesAServiceOnAnothersCredential() throws Exception {
        String word = "smuggled-" + UUID.randomUUID();
        Map<String, String> requests = new SmuggledRequests(bearer, word).all();
        Map<String, String> answers = sendAll(requests);

        assertThat(requests).hasSizeGreaterThan(60);
        assertThat(answers).allSatisfy((what, answer) -> assertThat(
                        SERVER_ERROR.matcher(answer).find())
                .as(what + ": " + answer)
                .isFalse());
        for (String service : new String[] {"lead-crm", "identity"}) {
            assertThat(ServiceStand.of(service).wasAskedFor(word)).isFalse();
            assertThat(ServiceStand.of(service).wasAskedFor("/internal/tokens")).isFalse();
        }
    }

    @Test
    void nobodyGetsTheAnswerToAnothersRequestAfterwards() throws Exception {
        sendAll(new SmuggledRequests(bearer, "smuggled").all());
        for (int i = 0; i < 50; i++) {
            String path = "/api/v1/leads/" + UUID.randomUUID();
            Answer answer = gateway.get(path, "Authorization", bearer);
            assertThat(answer.json().path("path").asString()).isEqualTo(path);
        }
    }

    /// So that the probe itself can be trusted: a second request that brings a credential of its own must be seen.
    @Test
    void aSecondRequestWithItsOwnCredentialIsSeen() throws IOException {
        String word = "pipelined-" + UUID.randomUUID();
        String credential = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer + "\r\n";
        send("GET /api/v1/leads" + credential + "\r\nGET /api/v1/leads/" + word + credential + "\r\n");
        assertThat(ServiceStand.of("lead-crm").wasAskedFor(word)).isTrue();
    }

    /// What a `Connection` header names is taken off by each who hands the request on.
    @Test
    void noCallerTakesOffWhatTheGatewayWrites() throws IOException {
        String answer = send(
                "GET /api/v1/leads HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer
                        + "\r\nX-Forwarded-For: 6.6.6.6\r\nConnection: close, authorization, x-forwarded-for, traceparent\r\n\r\n");
        assertThat(answer)
                .contains("\"x-forwarded-for\":\"127.0.0.1\"", "\"traceparent\":", "\"authorization\":\"" + bearer);
    }

    private Map<String, String> sendAll(Map<String, String> requests) throws Exception {
        Map<String, Future<String>> running = new LinkedHashMap<>();
        Map<String, String> answers = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            requests.forEach((what, request) -> running.put(what, threads.submit(() -> send(request))));
            for (Map.Entry<String, Future<String>> each : running.entrySet()) {
                answers.put(each.getKey(), each.getValue().get());
            }
        }
        return answers;
    }

    private String send(String request) throws IOException {
        return RawLine.send(gateway.port(), request);
    }
}
