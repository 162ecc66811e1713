package io.doorstep.identity.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/// CMP-03: an organization says for how long things are kept, and sees what came of it.
class RetentionIntegrationTests extends IdentityTest {

    private static final String RETENTION = "/api/v1/organizations/current/retention";
    private static final String POLICY = "retention.policy-changed";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Business business;

    @BeforeEach
    void register() {
        business = aBusiness();
        api.post("/api/v1/auth/email/verify", null, Map.of("token", mailedToken(business, "VERIFY_EMAIL", 1)));
    }

    /// CMP-03
    @Test
    void nothingGoesUntilTheOrganizationSaysSoWhichAllServicesHear() {
        Answer before = api.get(RETENTION, business.owner());
        assertThat(before.body().path("rules")).hasSize(5).allMatch(rule -> !rule.has("days"));

        Answer said = say(business.owner(), before.etag(), false, rule("conversations", 365), rule("e-mails", 90));

        assertThat(said.status()).isEqualTo(200);
        assertThat(rule(said, "conversations").path("days").asInt()).isEqualTo(365);
        assertThat(rule(said, "sessions").has("days")).isFalse();
        JsonNode told = events.awaitOne(POLICY, business.id()).data();
        Contracts.assertMatches(POLICY, told);
        assertThat(told.path("rules")).hasSize(2);
        assertThat(say(business.owner(), before.etag(), false).status()).isEqualTo(412);
    }

    /// CMP-03
    @ParameterizedTest
    @CsvSource({"sessions, 29", "sessions, 731", "notifications, 6", "conversations, 3651", "e-mails, 0", "people, 89"})
    void noServiceForgetsSoonerOrKeepsLongerThanItMay(String category, int days) {
        assertThat(say(business.owner(), "*", false, rule(category, days)).code())
                .isEqualTo("days_out_of_bounds");
    }

    /// CMP-03, IDN-03
    @Test
    void onlyWhoManagesTheOrganizationSaysHowLongThingsAreKept() {
        Business.Member agent = business.hire("agent");

        assertThat(api.get(RETENTION, agent.token()).status()).isEqualTo(200);
        assertThat(say(agent.token(), "*", false).status()).isEqualTo(403);
        assertThat(say(business.owner(), "*", false, rule("cookies", 90)).status())
                .isEqualTo(422);
        assertThat(say(business.owner(), "*", false, rule("sessions", 90), rule("sessions", 60))
                        .status())
                .isEqualTo(422);
        clock.advance(Duration.ofMinutes(6));
        assertThat(say(business.owner(), "*", false).code()).isEqualTo("fresh_proof_required");
    }

    /// CMP-03
    @Test
    void sessionsThatEndedGoAfterTheTimeThatIsSaidButOfSomebodyOnHoldNot() {
        Business.Member leaver = business.hire("agent");
        Business.Member held = business.hire("agent");
        hold(held);
        List.of(leaver, held)
                .forEach(
                        member -> api.post("/api/v1/auth/logout", null, Map.of("refreshToken", member.refreshToken())));
        clock.advance(Duration.ofDays(31));
        String later = business.logIn().text("accessToken");

        say(later, "*", true, rule("sessions", 30));
        JsonNode counted = awaitResult(later, true);
        assertThat(counted.path("rows").asLong()).isPositive();
        assertThat(sessionsOf(leaver)).isPositive();
        say(later, "*", false, rule("sessions", 30));
        JsonNode enforced = awaitResult(later, false);

        assertThat(enforced.path("rows")).isEqualTo(counted.path("rows"));
        assertThat(enforced.path("service").asString()).isEqualTo("identity");
        assertThat(sessionsOf(leaver)).isZero();
        assertThat(sessionsOf(held)).isPositive();
        assertThat(api.get(RETENTION, later).status())
                .as("the session of today stays")
                .isEqualTo(200);
        events.await("retention.enforced", business.id(), 2)
                .forEach(event -> Contracts.assertMatches("retention.enforced", event.data()));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(api.get("/api/v1/audit-logs?model=Retention&action=expire", later)
                                .items())
                        .hasSize(1));
    }

    /// CMP-03
    @Test
    void whatAnotherServiceMadeOfARuleIsShown() {
        events.publish(
                "organizations",
                "retention.enforced",
                business.id(),
                business.id(),
                Contracts.example("retention.enforced"));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(rule(api.get(RETENTION, business.owner()), "notifications")
                                .at("/last/rows")
                                .asLong())
                        .isEqualTo(1250));
        assertThat(rule(api.get(RETENTION, aBusiness().owner()), "notifications")
                        .has("last"))
                .isFalse();
    }

    /// CMP-03
    @Test
    void readsTheExamplesThatAllServicesRead() {
        events.publish("organizations", POLICY, business.id(), business.id(), Contracts.example(POLICY));
        events.publish(
                "organizations",
                "legal-hold.changed",
                business.id(),
                business.id(),
                Contracts.example("legal-hold.changed"));

        await().atMost(Duration.ofSeconds(15)).until(() -> count("held_person") == 1);
        assertThat(count("retention_rule where category = 'sessions' and days = 90"))
                .isEqualTo(1);
    }

    private void hold(Business.Member member) {
        String path = "/api/v1/users/" + member.id() + "/legal-hold";
        api.call(HttpMethod.PUT, path, business.owner(), Map.of(), Map.of("reason", "Case 17"));
        Contracts.assertMatches(
                "legal-hold.changed",
                events.awaitOne("legal-hold.changed", business.id()).data());
        await().atMost(Duration.ofSeconds(15)).until(() -> count("held_person") == 1);
    }

    private JsonNode awaitResult(String token, boolean dryRun) {
        JsonNode[] last = new JsonNode[1];
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            last[0] = rule(api.get(RETENTION, token), "sessions").path("last");
            return last[0].has("dryRun") && last[0].path("dryRun").asBoolean() == dryRun;
        });
        return last[0];
    }

    @SafeVarargs
    private Answer say(String token, String etag, boolean dryRun, Map<String, Object>... rules) {
        return api.put(RETENTION, token, etag, Map.of("rules", List.of(rules), "dryRun", dryRun));
    }

    private static Map<String, Object> rule(String category, int days) {
        return Map.of("category", category, "days", days);
    }

    private static JsonNode rule(Answer retention, String category) {
        return retention
                .body()
                .path("rules")
                .valueStream()
                .filter(rule -> rule.path("category").asString().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private long sessionsOf(Business.Member member) {
        return count("session where user_id = '" + member.id() + "'");
    }

    private long count(String rows) {
        UUID tenant = business.id();
        return Tenancy.callAs(
                tenant,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + rows)
                        .query(Long.class)
                        .single()));
    }
}
