package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/// A connection that is used again, also by a caller who does not wait for one answer before the next question.
@GatewayTest
class KeepAliveIntegrationTests {

    @Autowired
    GatewayClient gateway;

    private final String slowKey = "slow-" + UUID.randomUUID();

    @BeforeEach
    void identityTakesItsTime() {
        IdentityStand.knowsKeySlowly(
                slowKey, TestToken.apiKey(UUID.randomUUID()).sign());
    }

    @RepeatedTest(3)
    void aRequestIsAnsweredAfterOneThatWasRefusedWhileItQueuedBehindASlowOne() throws IOException {
        try (var line = new Socket("localhost", gateway.port())) {
            line.setSoTimeout(5_000);
            var answers = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            send(line, request("X-API-Key: " + slowKey) + request("Authorization: Bearer no-token"));
            assertThat(statusOf(answers)).isEqualTo("200");
            assertThat(statusOf(answers)).isEqualTo("401");
            for (int i = 0; i < 3; i++) {
                send(line, request("Authorization: Bearer no-token"));
                assertThat(statusOf(answers)).isEqualTo("401");
            }
        }
    }

    private static void send(Socket line, String requests) throws IOException {
        line.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
    }

    private static String request(String credential) {
        return "GET /api/v1/leads HTTP/1.1\r\nHost: localhost\r\n" + credential + "\r\n\r\n";
    }

    private static String statusOf(BufferedReader answers) throws IOException {
        String status = answers.readLine().split(" ")[1];
        int length = 0;
        for (String header = answers.readLine(); !header.isEmpty(); header = answers.readLine()) {
            if (header.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            }
        }
        answers.skip(length);
        return status;
    }
}
