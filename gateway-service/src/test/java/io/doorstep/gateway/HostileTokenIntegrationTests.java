package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.HostileTokens;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.ServiceStand;
import io.doorstep.gateway.stand.TestToken;
import java.net.http.WebSocketHandshakeException;
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

    @Autowired
    GatewayClient gateway;

    static Stream<Arguments> hostile() throws JOSEException {
        return HostileTokens.all().entrySet().stream().map(token -> Arguments.of(token.getKey(), token.getValue()));
    }

    /// GW-24
    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void letsNoForgedTokenThroughAnyDoor(String name, String token) {
        IdentityStand.knowsAddress(SLUG, TestToken.anonymous(UUID.randomUUID()).sign());
        int reached = ServiceStand.of("lead-crm").requests();
        String bearer = "Bearer " + token;
        for (String path : new String[] {"/api/v1/leads", "/api/v1/public/" + SLUG + "/leads"}) {
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
        assertThat(ServiceStand.of("lead-crm").requests()).isEqualTo(reached);
    }

    @Test
    void knowsAtLeastSixtyWaysToForgeAToken() throws JOSEException {
        Map<String, String> corpus = HostileTokens.all();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(60);
        assertThat(corpus.values()).doesNotHaveDuplicates();
    }
}
