package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.RawLine;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Behind a proxy that ends TLS, as in production.
@GatewayTest
@TestPropertySource(
        properties = {
            "doorstep.edge.require-https=true",
            "doorstep.edge.trusted-proxies=127.0.0.0/8,::1",
            "doorstep.edge.public-url=https://doorstep.example"
        })
class TransportIntegrationTests {

    private static final Pattern LOCATION = Pattern.compile("(?im)^location: *(\\S*)");

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    private final UUID tenant = UUID.randomUUID();
    private final String bearer = TestToken.user(tenant).bearer();

    /// GW-15
    @Test
    void sendsReadersToTheSameAddressByHttps() {
        Answer answer = gateway.get("/api/v1/leads?limit=2&q=a%20b", "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo("https://doorstep.example/api/v1/leads?limit=2&q=a%20b");
        assertThat(gateway.getAt("harbour.doorstep.example:80", "/chat").header("Location"))
                .isEqualTo("https://harbour.doorstep.example/chat");
        assertThat(gateway.getAt("evil.example", "/docs").header("Location"))
                .isEqualTo("https://doorstep.example/docs");
    }

    /// GW-15: whoever follows the redirect comes to the platform or to a business's own host.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "doorstep.example.evil.example",
                "doorstep.example@evil.example",
                "evil.example/.doorstep.example",
                "evil.example#.doorstep.example",
                "evil.example?.doorstep.example",
                "evil.example:80@doorstep.example",
                "evil.example\\\\.doorstep.example",
                "evildoorstep.example",
                "-.doorstep.example",
                "..doorstep.example",
                "a.b.doorstep.example",
                "evil%2eexample%2f.doorstep.example",
                "evil.example\t.doorstep.example",
                "[::1]",
                "localhost",
                "169.254.169.254"
            })
    void redirectsToNoHostThatTheRequestMadeUp(String host) throws IOException {
        for (String path : List.of("/docs", "//evil.example/docs", "/\\evil.example", "/docs%0d%0aLocation:%20evil")) {
            String answer = RawLine.send(
                    gateway.port(), "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 ");
            assertThat(LOCATION.matcher(answer).results().map(found -> found.group(1)))
                    .allMatch(location -> location.matches("https://([a-z0-9][a-z0-9-]*\\.)?doorstep\\.example/.*"));
        }
    }

    /// GW-15
    @Test
    void refusesWhatWasSaidInTheClear() {
        Answer answer = gateway.post("/api/v1/auth/login", "{}");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("https_required");
    }

    /// GW-15, GW-19
    @Test
    void takesATrustedProxysWordThatTheLineWasSafe() {
        Answer answer = secure("/api/v1/leads", "203.0.113.7");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.seen("x-forwarded-proto")).isEqualTo("https");
        assertThat(answer.seen("x-forwarded-for")).isEqualTo("203.0.113.7");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    /// GW-19
    @Test
    void believesNoAddressThatTheProxyDidNotAppend() {
        assertThat(secure("/api/v1/leads", "6.6.6.6, 203.0.113.9").seen("x-forwarded-for"))
                .isEqualTo("203.0.113.9");
        assertThat(secure("/api/v1/leads", "2001:db8:1:2:3:4:5:6").seen("x-forwarded-for"))
                .isEqualTo("2001:db8:1:2:3:4:5:6");
    }

    /// GW-18, GW-19
    @Test
    void comparesAllowedNetworksWithTheCallerAndNotWithTheProxy() {
        topics.publish(
                "organizations",
                "edge-rules.changed",
                tenant,
                Map.of(
                        "organizationId",
                        tenant,
                        "slug",
                        "harbour",
                        "allowedOrigins",
                        List.of(),
                        "allowedNetworks",
                        List.of("203.0.113.0/24", "2001:db8:1:2:3::/80"),
                        "domains",
                        List.of()));
        await().until(() -> secure("/api/v1/leads", "198.51.100.1").status() == 403);
        assertThat(secure("/api/v1/leads", "203.0.113.77").status()).isEqualTo(200);
        assertThat(secure("/api/v1/leads", "203.0.113.77, 198.51.100.1").status())
                .isEqualTo(403);
        assertThat(secure("/api/v1/leads", "2001:db8:1:2:3:4:5:6").status()).isEqualTo(200);
        assertThat(secure("/api/v1/leads", "2001:db8:1:2:4::1").status()).isEqualTo(403);
    }

    private Answer secure(String path, String caller) {
        return gateway.get(path, "Authorization", bearer, "X-Forwarded-Proto", "https", "X-Forwarded-For", caller);
    }
}
