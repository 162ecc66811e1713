package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.testkit.Contracts;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a business may still do whose subscription is suspended or cancelled, as billing tells it.
@GatewayTest
class SuspensionIntegrationTests {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    private final UUID tenant = UUID.randomUUID();
    private final String slug = "harbour-" + tenant;
    private final String bearer = TestToken.user(tenant).bearer();

    @BeforeEach
    void theListenerIsThere() {
        say("SUSPENDED", LONG_AGO);
        await().until(() -> write("/api/v1/leads", bearer).status() == 402);
        say("ACTIVE", LONG_AGO.plusSeconds(1));
        await().until(() -> write("/api/v1/leads", bearer).status() == 200);
    }

    /// IDN-09
    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CANCELLED"})
    void losesItsWriteAccessWithinASecondAndGetsItBackWithinASecondOfThePayment(String status) {
        say(status, LONG_AGO.plusSeconds(2));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> write("/api/v1/leads", bearer).status() == 402);

        Answer refused = write("/api/leads", bearer);
        assertThat(refused.code()).isEqualTo("organization_suspended");
        assertThat(refused.json().path("detail").asString()).contains("Pay what is open");
        assertThat(refused.json().path("mend").asString()).isEqualTo("/api/v1/billing/subscription");
        assertThat(refused.header("RateLimit")).isNotEmpty();

        say("ACTIVE", LONG_AGO.plusSeconds(3));
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> write("/api/v1/leads", bearer).status() == 200);
    }

    /// IDN-09
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void isChangedByNoMethodNeitherByPeopleNorByPrograms(String method) {
        suspend();

        assertThat(send(method, "/api/v1/properties/1", bearer)).isEqualTo(402);
        assertThat(send(method, "/api/v1/properties/1", TestToken.apiKey(tenant).bearer()))
                .isEqualTo(402);
    }

    /// IDN-09
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/auth/refresh",
                "/api/v1/auth/switch-organization",
                "/api/v1/sessions/1",
                "/api/v1/audit-logs/exports",
                "/api/v1/leads/export"
            })
    void canStillSignInAndOutAndTakeItsDataAlong(String path) {
        suspend();

        assertThat(write(path, bearer).status()).isEqualTo(200);
    }

    /// IDN-09
    @Test
    void canStillPayAndRead() {
        suspend();

        assertThat(write("/api/v1/billing/payments", bearer).code())
                .as("goes on to billing, which is not running here")
                .isNotEqualTo("organization_suspended");
        assertThat(gateway.get("/api/v1/leads", "Authorization", bearer).status())
                .isEqualTo(200);
    }

    /// IDN-09
    @Test
    void stillGetsTheEnquiriesOfItsVisitors() {
        IdentityStand.knowsAddress(slug, TestToken.anonymous(tenant).sign());
        suspend();

        assertThat(gateway.post("/api/v1/public/" + slug + "/leads", "{}").status())
                .isEqualTo(200);
        assertThat(write(
                                "/api/v1/public/" + slug + "/conversations/1/messages",
                                TestToken.visitor(tenant).bearer())
                        .status())
                .isEqualTo(200);
    }

    /// IDN-09
    @Test
    void doesNotSuspendOtherBusinesses() {
        suspend();

        assertThat(write("/api/v1/leads", TestToken.user(UUID.randomUUID()).bearer())
                        .status())
                .isEqualTo(200);
    }

    /// IDN-09
    @Test
    void isSuspendedByItsTokenWhereTheGatewayHasHeardNothingYet() {
        String suspended = standing(TestToken.user(UUID.randomUUID()), "SUSPENDED", LONG_AGO);

        assertThat(write("/api/v1/leads", suspended).status()).isEqualTo(402);
    }

    /// IDN-09
    @Test
    void standsAsTheLaterWordSaysWhetherTheTokensOrBillings() {
        suspend();
        Instant later = LONG_AGO.plusSeconds(10);

        assertThat(write("/api/v1/leads", standing(TestToken.user(tenant), "ACTIVE", later))
                        .status())
                .isEqualTo(200);
        assertThat(write("/api/v1/leads", standing(TestToken.user(tenant), "ACTIVE", LONG_AGO))
                        .status())
                .isEqualTo(402);
        say("ACTIVE", LONG_AGO.plusSeconds(1));
        say("ACTIVE", later.plusSeconds(1));
        String old = standing(TestToken.user(tenant), "SUSPENDED", later);
        await().until(() -> write("/api/v1/leads", old).status() == 200);
    }

    /// IDN-09
    @Test
    void readsTheExampleOfTheContractOfSubscriptions() {
        String trial = Contracts.example("subscription.changed");
        suspend();
        topics.publish("subscriptions", "subscription.changed", tenant, trial);
        await().until(() -> write("/api/v1/leads", bearer).status() == 200);
        topics.publish(
                "subscriptions",
                "subscription.changed",
                tenant,
                trial.replace("TRIALING", "SUSPENDED").replace("\"changedAt\": \"2026", "\"changedAt\": \"2027"));
        await().until(() -> write("/api/v1/leads", bearer).status() == 402);
    }

    private void suspend() {
        say("SUSPENDED", LONG_AGO.plusSeconds(5));
        await().until(() -> write("/api/v1/leads", bearer).status() == 402);
    }

    private void say(String status, Instant changedAt) {
        Map<String, Object> limits =
                Map.of("requestsPerHour", 100_000, "maxApiCallsDaily", 100_000, "burstPerSecond", 9_999);
        topics.publish(
                "subscriptions",
                "subscription.changed",
                tenant,
                Map.of("status", status, "changedAt", changedAt, "limits", limits, "overageAllowed", true));
    }

    private static String standing(TestToken token, String standing, Instant saidAt) {
        return token.claim("standing", standing)
                .claim("standing_at", saidAt.toEpochMilli())
                .bearer();
    }

    private Answer write(String path, String credential) {
        return gateway.post(path, "{}", "Authorization", credential);
    }

    private int send(String method, String path, String credential) {
        return gateway.send(method, path, BodyPublishers.ofString("{}"), "Authorization", credential)
                .status();
    }
}
