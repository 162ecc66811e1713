package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class EdgeIntegrationTests {

    private static final int MEBIBYTE = 1024 * 1024;

    @Autowired
    GatewayClient gateway;

    private final String bearer = TestToken.user(UUID.randomUUID()).bearer();

    /// GW-17
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leads", "/api/v1/leads/fails", "/nothing", "/docs", "/v3/api-docs/all"})
    void writesSecurityHeadersOnEveryAnswer(String path) {
        Answer answer = gateway.get(path, "Authorization", bearer);
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.raw().headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.header("Referrer-Policy")).isNotEmpty();
    }

    /// GW-17
    @Test
    void letsTheChatPageBeEmbeddedOnABusinesssSite() {
        String slug = "harbour-" + UUID.randomUUID();
        IdentityStand.knowsAddress(slug, TestToken.anonymous(UUID.randomUUID()).sign());
        Answer page = gateway.get("/chat/" + slug);
        assertThat(page.raw().headers().allValues("X-Frame-Options")).isEmpty();
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    /// GW-16
    @Test
    void letsOnlyConfiguredSitesCallFromABrowser() {
        Answer known = gateway.get("/api/v1/leads", "Authorization", bearer, "Origin", "https://console.example");
        assertThat(known.header("Access-Control-Allow-Origin")).isEqualTo("https://console.example");
        assertThat(known.header("Access-Control-Allow-Credentials")).isEmpty();
        Answer strange = gateway.get("/api/v1/leads", "Authorization", bearer, "Origin", "https://evil.example");
        assertThat(strange.status()).isEqualTo(403);
        assertThat(strange.code()).isEqualTo("origin_not_allowed");
        assertThat(strange.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(gateway.get("/api/v1/leads", "Authorization", bearer, "Origin", "null")
                        .status())
                .isEqualTo(403);
    }

    /// IDN-40: the page of a SAML provider posts a form here, which is no script.
    @Test
    void letsASamlProvidersFormThroughAndItsScriptsReadNothing() {
        String consumer = "/api/v1/auth/sso/saml/0197b8a2-0000-7000-8000-000000000001/acs";
        Answer form = gateway.post(consumer, "{}", "Origin", "https://idp.example");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(gateway.post("/api/v1/auth/sso/exchange", "{}", "Origin", "https://idp.example")
                        .status())
                .isEqualTo(403);
    }

    /// GW-16
    @Test
    void answersPreflightsItselfAndOpensPublicFormsToAnySiteWithoutCredentials() {
        Answer form = gateway.send(
                "OPTIONS",
                "/api/v1/public/harbour/leads",
                null,
                "Origin",
                "https://any.example",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(form.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(gateway.send(
                                "OPTIONS",
                                "/api/v1/leads",
                                null,
                                "Origin",
                                "https://any.example",
                                "Access-Control-Request-Method",
                                "DELETE")
                        .status())
                .isEqualTo(403);
    }

    /// GW-20: a cookie is what a browser sends along for whoever asks; here it speaks for nobody.
    @Test
    void takesNoCookieForACredentialAndSendsNoneOn() {
        String token = bearer.substring("Bearer ".length());
        Answer byCookie = gateway.post("/api/v1/leads", "{}", "Cookie", "session=" + token + "; access_token=" + token);
        assertThat(byCookie.status()).isEqualTo(401);
        assertThat(byCookie.code()).isEqualTo("unauthenticated");
        Answer withBoth = gateway.get("/api/v1/leads", "Authorization", bearer, "Cookie", "session=" + token);
        assertThat(withBoth.status()).isEqualTo(200);
        assertThat(withBoth.seen("cookie")).isEmpty();
        assertThat(gateway.post("/api/v1/auth/login", "{}", "Cookie", "a=b").seen("cookie"))
                .isEmpty();
    }

    /// GW-11, GW-19
    @Test
    void countsACallerOnceWhateverAddressItClaims() {
        long left = leftForThisAddress();
        for (String header : List.of(
                "X-Forwarded-For",
                "Forwarded",
                "X-Real-IP",
                "X-Client-IP",
                "X-Cluster-Client-IP",
                "True-Client-IP",
                "CF-Connecting-IP",
                "X-Tenant-Id")) {
            long now = leftForThisAddress(header, header.equals("Forwarded") ? "for=203.0.113.9" : "203.0.113.9");
            assertThat(now).as(header).isLessThan(left);
            left = now;
        }
    }

    private long leftForThisAddress(String... headers) {
        return Long.parseLong(gateway.post("/api/v1/auth/login", "{}", headers)
                .header("RateLimit")
                .replaceFirst(".*\"address\";r=(\\d+).*", "$1"));
    }

    /// IDN-12: without it an owner could be locked out by whoever guesses.
    @Test
    void sendsOnTheCookieThatOnlyKnowsADeviceAndNoOtherBesideIt() {
        Answer answer = gateway.post(
                "/api/v1/auth/login", "{}", "Cookie", "session=root; doorstep_device=a1.b2; doorstep_device=c3; x=y");
        assertThat(answer.seen("cookie")).isEqualTo("doorstep_device=a1.b2");
        Answer nobody = gateway.get("/api/v1/leads", "Cookie", "doorstep_device=a1.b2");
        assertThat(nobody.status()).isEqualTo(401);
    }

    /// GW-27
    @Test
    void announcesAnOperationThatIsGoingAwayInItsAnswersAndInTheDocument() {
        Answer answer = gateway.get("/api/v1/suppressions/1", "Authorization", bearer);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Deprecation"))
                .isEqualTo("@" + Instant.parse("2026-11-01T00:00:00Z").getEpochSecond());
        assertThat(answer.header("Sunset")).isEqualTo("Sat, 1 May 2027 00:00:00 GMT");
        assertThat(answer.header("Link")).isEqualTo("<https://doorstep.example/changes>; rel=\"deprecation\"");
        Answer other = gateway.get("/api/v1/suppressions", "Authorization", bearer);
        assertThat(other.header("Deprecation")).isEmpty();
    }

    /// GW-19
    @Test
    void refusesALargeBodyAtOnceOrWhileItStreams() {
        String large = "x".repeat(MEBIBYTE + 1);
        Answer announced = gateway.post("/api/v1/leads", large, "Authorization", bearer);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.code()).isEqualTo("body_too_large");
        Answer streamed = gateway.send(
                "POST",
                "/api/v1/leads",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())),
                "Authorization",
                bearer);
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(streamed.json().path("maxBytes").asInt()).isEqualTo(MEBIBYTE);
    }

    /// GW-19
    @Test
    void letsUploadsBeTwentyFiveTimesAsLarge() {
        byte[] upload = new byte[3 * MEBIBYTE];
        Answer answer = gateway.send(
                "POST",
                "/api/v1/leads/imports",
                BodyPublishers.ofByteArray(upload),
                "Authorization",
                bearer,
                "Content-Type",
                "multipart/form-data; boundary=x");
        assertThat(answer.json().path("bodyLength").asInt()).isEqualTo(upload.length);
        Answer streamed = gateway.send(
                "POST",
                "/api/v1/leads/imports",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(upload)),
                "Authorization",
                bearer,
                "Content-Type",
                "multipart/form-data; boundary=x");
        assertThat(streamed.json().path("bodyLength").asInt()).isEqualTo(upload.length);
    }
}
