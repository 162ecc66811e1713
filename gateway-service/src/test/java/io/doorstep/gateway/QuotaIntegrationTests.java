package io.doorstep.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.gateway.stand.GatewayClient;
import io.doorstep.gateway.stand.GatewayClient.Answer;
import io.doorstep.gateway.stand.GatewayTest;
import io.doorstep.gateway.stand.IdentityStand;
import io.doorstep.gateway.stand.TestToken;
import io.doorstep.gateway.stand.TestTopics;
import io.doorstep.gateway.stand.TurnableClock;
import io.doorstep.testkit.Contracts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GatewayTest
class QuotaIntegrationTests {

    private static final Pattern HOUR = Pattern.compile("\"hour\";r=(\\d+);t=(\\d+)");

    @Autowired
    GatewayClient gateway;

    @Autowired
    TestTopics topics;

    @Autowired
    TurnableClock clock;

    @Autowired
    MeterRegistry meters;

    private final UUID tenant = UUID.randomUUID();

    @AfterEach
    void restore() {
        clock.real();
    }

    /// GW-02, GW-10
    @Test
    void stopsAStarterTenantAfterAHundredRequestsAnHourAndServesItAgainInTheNext() {
        String bearer = program().tier("STARTER").bearer();
        for (int i = 0; i < 100; i++) {
            assertThat(callSpread(bearer, 9, i).status()).isEqualTo(200);
        }
        clock.advance(Duration.ofSeconds(1));
        Answer refused = call(bearer);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("type").asString())
                .isEqualTo("https://iana.org/assignments/http-problem-types#quota-exceeded");
        assertThat(refused.json().path("violated-policies").path(0).asString()).isEqualTo("hour");
        long reset = group(refused, 2);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isEqualTo(reset);
        clock.advance(Duration.ofSeconds(reset));
        assertThat(call(bearer).status()).isEqualTo(200);
    }

    /// GW-02: a partner's program counts with the API keys, whomever it acts for
    @Test
    void countsOAuthClientsAndApiKeysInOneBucket() {
        String key = program().tier("STARTER").bearer();
        long before = group(call(key), 1);
        Answer answer = call(TestToken.oauthClient(tenant).tier("STARTER").bearer());
        assertThat(answer.header("RateLimit-Policy")).contains("\"hour\";q=100;w=3600");
        assertThat(group(answer, 1)).isEqualTo(before - 1);
        String person = TestToken.user(tenant).tier("STARTER").bearer();
        assertThat(group(call(person), 1)).isEqualTo(1999);
    }

    /// GW-03, GW-04, GW-05
    @ParameterizedTest
    @CsvSource({"STARTER, 100", "PROFESSIONAL, 1000", "ENTERPRISE, 10000", "GALACTIC, 1000", ", 1000"})
    void announcesTheHourlyLimitOfTheTier(String tier, int limit) {
        Answer answer = call((tier == null ? program() : program().tier(tier)).bearer());
        assertThat(answer.header("RateLimit-Policy")).contains("\"hour\";q=" + limit + ";w=3600");
        assertThat(group(answer, 1)).isEqualTo(limit - 1);
    }

    /// GW-03
    @Test
    void stopsAProfessionalTenantAfterAThousandRequestsAnHour() {
        assertThat(admittedOf(program().tier("PROFESSIONAL").bearer(), 1100, 40))
                .isEqualTo(1000);
    }

    /// B-GW-1
    @Test
    void saysWithEveryRefusalWhenToComeBackAndBothFieldsAgree() {
        String bearer = program().tier("STARTER").bearer();
        Answer refused = call(bearer);
        for (int i = 0; i < 150 && refused.status() == 200; i++) {
            refused = callSpread(bearer, 9, i);
        }
        assertThat(refused.header("RateLimit-Policy")).contains("\"hour\";q=100;w=3600");
        assertThat(group(refused, 1)).isZero();
        assertThat(refused.header("Retry-After")).isEqualTo(Long.toString(group(refused, 2)));
    }

    /// GW-04
    @Test
    void takesACustomLimitFromTheSubscriptionWithTheNextRequest() {
        String bearer = program().tier("ENTERPRISE").bearer();
        call(bearer);
        subscribe(12_345, 1_000_000, 500, false);
        await().untilAsserted(() -> assertThat(call(bearer).header("RateLimit-Policy"))
                .contains("\"burst\";q=500;w=1, \"hour\";q=12345;w=3600"));
    }

    @Test
    void readsTheExampleOfTheContractOfSubscriptions() {
        String bearer = program().tier("ENTERPRISE").bearer();
        topics.publish("subscriptions", "subscription.changed", tenant, Contracts.example("subscription.changed"));
        await().untilAsserted(() ->
                assertThat(call(bearer).header("RateLimit-Policy")).contains("\"burst\";q=20;w=1, \"hour\";q=1000"));
    }

    /// GW-06
    @Test
    void enforcesTheDailyAllowanceBesideTheHourlyLimit() {
        String bearer = program().bearer();
        subscribe(1000, 5, 500, false);
        await().until(() -> call(bearer).header("RateLimit-Policy").contains("\"day\";q=5;w=86400"));
        Answer refused = null;
        for (int i = 0; i < 6; i++) {
            refused = call(bearer);
        }
        assertThat(refused.json().path("violated-policies").path(0).asString()).isEqualTo("day");
        assertThat(refused.header("RateLimit")).contains("\"day\";r=0;t=" + refused.header("Retry-After"));
        clock.advance(Duration.ofDays(1));
        assertThat(call(bearer).status()).isEqualTo(200);
    }

    /// GW-06
    @Test
    void metersPastTheDailyAllowanceWhereOverageIsBilled() {
        String bearer = program().bearer();
        subscribe(1000, 5, 500, true);
        await().until(() -> !call(bearer).header("RateLimit-Policy").contains("\"day\""));
        for (int i = 0; i < 20; i++) {
            assertThat(call(bearer).status()).isEqualTo(200);
        }
    }

    /// GW-07
    @Test
    void stopsABurstOfOneCredentialWithoutTouchingAnother() {
        String bearer = program().tier("STARTER").bearer();
        String other = program().tier("STARTER").bearer();
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            Answer answer = call(bearer);
            if (answer.status() == 429) {
                refused++;
                assertThat(answer.json().path("violated-policies").path(0).asString())
                        .isEqualTo("burst");
                assertThat(answer.header("Retry-After")).isEqualTo("1");
            }
        }
        assertThat(refused).isPositive();
        assertThat(call(other).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(call(bearer).status()).isEqualTo(200);
    }

    /// X-GW-3
    @Test
    void anImportCanNeitherUseUpTheHourNorThePeoplesBursts() {
        String bearer = program().tier("STARTER").bearer();
        int imported = 0;
        for (int i = 0; i < 60; i++) {
            if (i % 9 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
            imported += gateway.post("/api/v1/leads/bulk", "{}", "Authorization", bearer)
                                    .status()
                            == 200
                    ? 1
                    : 0;
        }
        assertThat(imported).isEqualTo(50);
        Answer refused = gateway.post("/api/v1/leads/imports", "{}", "Authorization", bearer);
        assertThat(refused.json().path("violated-policies").path(0).asString()).isEqualTo("bulk");
        assertThat(call(bearer).header("RateLimit")).contains("\"hour\";r=49");
    }

    /// X-GW-3
    @Test
    void aBusySearchLeavesClicksTheirBurst() {
        String bearer = program().tier("STARTER").bearer();
        Answer search = gateway.get("/api/v1/properties/search", "Authorization", bearer);
        for (int i = 0; i < 30 && search.status() == 200; i++) {
            search = gateway.get("/api/v1/properties/search", "Authorization", bearer);
        }
        assertThat(search.json().path("violated-policies").path(0).asString()).isEqualTo("search-burst");
        assertThat(call(bearer).status()).isEqualTo(200);
    }

    /// GW-09
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leads", "/nothing/here", "/docs", "/api/v1/auth/login", "/ws"})
    void tellsTheLimitOnEveryAnswer(String path) {
        Answer answer = gateway.get(path);
        assertThat(answer.header("RateLimit-Policy")).matches("(\"[a-z-]+\";q=\\d+;w=\\d+(, )?)+");
        assertThat(answer.header("RateLimit")).matches("(\"[a-z-]+\";r=\\d+;t=\\d+(, )?)+");
    }

    @Test
    void givesPeopleABucketTwentyTimesAsLargeThatProgramsCannotDrain() {
        String person = TestToken.user(tenant).tier("STARTER").bearer();
        String program = program().tier("STARTER").bearer();
        call(program);
        assertThat(call(person).header("RateLimit")).contains("\"hour\";r=1999");
        assertThat(call(program).header("RateLimit")).contains("\"hour\";r=98");
    }

    /// GW-11
    @Test
    void countsVisitorsOfAPublicAddressOnTheirOwnBucket() {
        String slug = "quay-" + tenant;
        IdentityStand.knowsAddress(
                slug, TestToken.anonymous(tenant).tier("STARTER").sign());
        Answer answer = gateway.post("/api/v1/public/" + slug + "/leads", "{}");
        assertThat(answer.header("RateLimit-Policy")).contains("\"hour\";q=2000");
        assertThat(call(program().tier("STARTER").bearer()).header("RateLimit")).contains("\"hour\";r=99");
    }

    @Test
    void neverLetsOneTenantUseAnothersBucket() {
        call(program().tier("STARTER").bearer());
        assertThat(call(program(UUID.randomUUID()).tier("STARTER").bearer()).header("RateLimit"))
                .contains("\"hour\";r=99");
    }

    /// GW-23
    @Test
    void countsWhatItRefusesForTheOperator() {
        double before = exceeded();
        subscribe(1000, 1, 500, false);
        String bearer = program().bearer();
        await().until(() -> call(bearer).status() == 429);
        assertThat(exceeded()).isGreaterThan(before);
    }

    private double exceeded() {
        return meters.find("doorstep.quota.exceeded").tag("policy", "day").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private int admittedOf(String bearer, int requests, int perSecond) {
        int admitted = 0;
        for (int i = 0; i < requests; i++) {
            if (callSpread(bearer, perSecond, i).status() == 200) {
                admitted++;
            }
        }
        return admitted;
    }

    private Answer callSpread(String bearer, int perSecond, int number) {
        if (number % perSecond == 0) {
            clock.advance(Duration.ofSeconds(1));
        }
        return call(bearer);
    }

    private Answer call(String bearer) {
        return gateway.get("/api/v1/leads", "Authorization", bearer);
    }

    private TestToken program() {
        return program(tenant);
    }

    /// Outlives the days that these tests skip.
    private static TestToken program(UUID owner) {
        return TestToken.apiKey(owner).endsIn(Duration.ofDays(3));
    }

    private void subscribe(int perHour, int perDay, int perSecond, boolean overage) {
        topics.publish(
                "subscriptions",
                "subscription.changed",
                tenant,
                Map.of(
                        "subscriptionId",
                        UUID.randomUUID(),
                        "plan",
                        "ENTERPRISE",
                        "status",
                        "ACTIVE",
                        "limits",
                        Map.of(
                                "requestsPerHour", perHour,
                                "maxApiCallsDaily", perDay,
                                "burstPerSecond", perSecond,
                                "maxPlots", 10),
                        "overageAllowed",
                        overage));
    }

    private static long group(Answer answer, int group) {
        Matcher matcher = HOUR.matcher(answer.header("RateLimit"));
        assertThat(matcher.find()).as(answer.header("RateLimit")).isTrue();
        return Long.parseLong(matcher.group(group));
    }
}
