package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.ServiceStand;
import io.doorstep.gateway.stand.TestKey;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.testkit.HostileTokens;
import java.net.http.WebSocketHandshakeException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class HostileTokenIntegrationTests {

    private static final String SLUG = "harbour-homes";
    private static final String TALK = "/api/v1/public/" + SLUG + "/conversations/" + UUID.randomUUID() + "/messages";

    @Autowired
    GatewayClient gateway;

    static Stream<Arguments> hostile() {
        return HostileTokens.of(TestKey.CURRENT.jwk()).entrySet().stream()
                .map(token -> Arguments.of(token.getKey(), token.getValue()));
    }

    /// GW-24
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void letsNoForgedTokenThroughAnyDoor(String name, String token) {
        IdentityStand.knowsAddress(SLUG, TestToken.anonymous(UUID.randomUUID()).sign());
        int reached = reached();
        String bearer = "Bearer " + token;
        for (String path : new String[] {"/api/v1/leads", "/api/v1/public/" + SLUG + "/leads", TALK, "/chat/" + SLUG}) {
            GatewayClient.Answer answer = gateway.get(path, "Authorization", bearer);
            assertThat(answer.status()).as(name + " at " + path).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("invalid_token");
            assertThat(answer.header("RateLimit-Policy")).isNotEmpty();
        }
        assertThatThrownBy(() -> gateway.connect("/ws", socket -> socket.header("Authorization", bearer)))
                .satisfies(refused -> assertThat(((WebSocketHandshakeException) refused.getCause())
                                .getResponse()
                                .statusCode())
                        .isEqualTo(401));
        assertThat(reached()).isEqualTo(reached);
    }

    @Test
    void letsNoTokenFromTheFutureThrough() {
        String early = TestToken.user(UUID.randomUUID())
                .claims(claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(300))))
                .bearer();
        assertThat(gateway.get("/api/v1/leads", "Authorization", early).code()).isEqualTo("invalid_token");
    }

    @Test
    void knowsAtLeastSixtyWaysToForgeAToken() {
        Map<String, String> corpus = HostileTokens.of(TestKey.CURRENT.jwk());
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(90);
        assertThat(corpus.values()).doesNotHaveDuplicates();
    }

    private static int reached() {
        return ServiceStand.of("lead-crm").requests()
                + ServiceStand.of("chat-ai").requests();
    }
}
