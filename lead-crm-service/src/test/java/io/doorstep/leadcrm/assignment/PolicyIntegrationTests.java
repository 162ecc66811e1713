package io.doorstep.leadcrm.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PolicyIntegrationTests extends CrmTest {

    private static final String POLICY = "/api/v1/assignment/policy";
    private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Business business;
    private UUID ada;
    private UUID ben;

    @BeforeEach
    void hire() {
        business = aBusiness();
        ada = business.memberJoins("Ada", "agent");
        ben = business.memberJoins("Ben", "agent");
        business.awaitAgents(ada, ben);
    }

    @Test
    void aBusinessThatHasNotSaidAnythingGivesItsLeadsInTurn() {
        Answer policy = business.get(POLICY);

        assertThat(policy.text("version")).isEqualTo("0");
        assertThat(policy.body().get("rules")).isEmpty();
        assertThat(policy.etag()).isEqualTo("\"0\"");
    }

    @Test
    void nobodyOverwritesRulesThatTheyHaveNotSeen() {
        Map<String, ?> rules = Map.of("rules", List.of(toAgents("All", Map.of(), ben)));

        assertThat(business.put(POLICY, null, rules).status()).isEqualTo(428);
        assertThat(business.put(POLICY, "\"0\"", rules).etag()).isEqualTo("\"1\"");
        assertThat(business.put(POLICY, "\"0\"", rules).status()).isEqualTo(412);
        assertThat(business.get(POLICY)
                        .body()
                        .at("/rules/0/then/agents/0/agentId")
                        .asString())
                .isEqualTo(ben.toString());
    }

    /// LEAD-25
    @Test
    void warmLeadsGoToThoseWhoCloseThem() {
        rule(toAgents("Warm", Map.of("minScore", 60), ben), toAgents("Others", Map.of("maxScore", 59), ada));

        UUID warm = lead(
                Map.of("phone", "+12065550101", "message", "May I visit?", "propertyIds", List.of(UUID.randomUUID())));
        UUID cold = lead(Map.of());

        assertThat(business.awaitAssignee(warm)).isEqualTo(ben);
        assertThat(business.awaitAssignee(cold)).isEqualTo(ada);
    }

    /// LEAD-13
    @Test
    void leadsGoToThoseWhoseTerritoryTheyLiveIn() {
        rule(
                toAgents("Lekki", Map.of("territory", Map.of("postalCodes", List.of("1054"))), ben),
                toAgents("Elsewhere", Map.of(), ada));
        business.post(
                "/api/v1/people",
                Map.of(
                        "name",
                        "Rose",
                        "emails",
                        List.of("rose@example.com"),
                        "addresses",
                        List.of(Map.of("city", "Lekki", "postalCode", "105412", "country", "NG"))));

        UUID rose = business.fillInForm(Map.of("email", "rose@example.com")).id();

        assertThat(business.awaitAssignee(rose)).isEqualTo(ben);
        assertThat(business.awaitAssignee(lead(Map.of()))).isEqualTo(ada);
    }

    /// LEAD-13
    @Test
    void leadsGoToThoseWhoSellAtTheirPrices() {
        UUID villa = UUID.randomUUID();
        publish("listing.published", villa, Map.of("price", Map.of("amount", 900, "currency", "NGN")));
        publish("listing.price-changed", villa, Map.of("newPrice", Map.of("amount", 5_000, "currency", "NGN")));
        await().until(() -> priceOf(villa).equals(List.of(5_000L)));
        rule(
                toAgents("Dear", Map.of("price", Map.of("min", 1_000, "currency", "NGN")), ben),
                toAgents("Cheap", Map.of(), ada));

        assertThat(business.awaitAssignee(lead(Map.of("propertyIds", List.of(villa)))))
                .isEqualTo(ben);
        assertThat(business.awaitAssignee(lead(Map.of()))).isEqualTo(ada);
    }

    /// LEAD-13
    @Test
    void leadsGoToATeamWithThoseBelowIt() {
        UUID department = team(UUID.randomUUID(), null);
        UUID below = team(UUID.randomUUID(), department, ben);
        Map<String, ?> toTeam =
                Map.of("rules", List.of(Map.of("name", "Team", "then", Map.of("kind", "TEAM", "teamId", department))));
        await().until(() -> business.replace(POLICY, toTeam).status() == 200);
        team(below, department, ben);

        await().untilAsserted(
                        () -> assertThat(business.awaitAssignee(lead(Map.of()))).isEqualTo(ben));
        assertThat(business.awaitAssignee(lead(Map.of()))).isEqualTo(ben);
    }

    @Test
    void whatPropertyTellsOfPricesIsRead() {
        for (String type : List.of("listing.published", "listing.updated", "listing.price-changed")) {
            events.publish("listings", type, business.id(), business.id(), Contracts.example(type));
        }
        await().until(() ->
                priceOf(UUID.fromString("01980f5e-7d5a-7cc3-8a52-2f1f6a3b1c11")).equals(List.of(21_500_000L)));
    }

    @Test
    void rulesThatCannotHoldAreRefusedAndTheAnswerSaysHowToMendThem() {
        Map<String, Object> policy = new HashMap<>(Map.of(
                "rules",
                List.of(
                        toAgents("Twice", Map.of("minScore", 80, "maxScore", 20), UUID.randomUUID()),
                        Map.of("name", "Twice", "then", Map.of("kind", "POND", "pondId", UUID.randomUUID()))),
                "night",
                Map.of("from", "21:00", "to", "21:00"),
                "acceptWithinMinutes",
                10));

        Answer refused = business.put(POLICY, "*", policy);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("policy_refused");
        assertThat(refused.body().get("errors").findValuesAsString("pointer"))
                .containsExactly(
                        "/rules/0/when/minScore",
                        "/rules/0/then/agents",
                        "/rules/1/name",
                        "/rules/1/then/pondId",
                        "/night/to",
                        "/overflowPondId");
        assertThat(refused.body().at("/errors/5/detail").asString()).contains("name a pond as overflowPondId");
        assertThat(business.get(POLICY).text("version")).isEqualTo("0");
    }

    @Test
    void whatIsNoRuleAtAllIsRefusedByField() {
        assertThat(business.put(POLICY, "*", Map.of("rules", List.of(Map.of("name", "x"))))
                        .status())
                .isEqualTo(422);
        assertThat(business.put(
                                POLICY,
                                "*",
                                Map.of("rules", List.of(Map.of("name", "x", "then", Map.of("kind", "MOON")))))
                        .status())
                .isEqualTo(422);
        assertThat(business.put(POLICY, "*", Map.of("rules", List.of(), "rounds", 0))
                        .status())
                .isEqualTo(422);
    }

    /// X-LD-2
    @Test
    void aLeadOfTheNightIsGivenOutWhenTheNightEndsInTheBusinessesOwnZone() {
        events.publish(
                "organizations",
                "organization.registered",
                business.id(),
                business.id(),
                Map.of("organizationId", business.id(), "locale", "en-NG", "timezone", "Africa/Lagos"));
        await().until(() -> zone().equals(List.of("Africa/Lagos")));
        Instant now = clock.instant();
        business.replace(
                POLICY,
                Map.of(
                        "rules",
                        List.of(),
                        "night",
                        Map.of("from", at(now.minusSeconds(3600)), "to", at(now.plusSeconds(3600)))));

        UUID lead = lead(Map.of());
        await().untilAsserted(() -> assertThat(business.get("/api/v1/leads/" + lead + "/assignments")
                        .body()
                        .at("/items/0/reason")
                        .asString())
                .startsWith("It is night"));
        assertThat(business.lead(lead).body().has("assignee")).isFalse();

        clock.advance(Duration.ofHours(2));
        assertThat(business.awaitAssignee(lead)).isIn(ada, ben);
    }

    @Test
    void agentsSeeTheRulesButDoNotChangeThem() {
        String bearer = TestTokens.user(business.id())
                .subject(ada)
                .permissions("assignment:read", "lead:read")
                .bearer();

        assertThat(business.callAs(bearer, HttpMethod.GET, POLICY, null).status())
                .isEqualTo(200);
        assertThat(business.callAs(bearer, HttpMethod.PUT, POLICY, Map.of("rules", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(business.callAs(bearer, HttpMethod.POST, "/api/v1/ponds", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
    }

    private void rule(Map<?, ?>... rules) {
        assertThat(business.replace(POLICY, Map.of("rules", List.of(rules))).status())
                .isEqualTo(200);
    }

    private static Map<String, ?> toAgents(String name, Map<String, ?> when, UUID agent) {
        return Map.of(
                "name",
                name,
                "when",
                when,
                "then",
                Map.of("kind", "AGENTS", "agents", List.of(Map.of("agentId", agent))));
    }

    private UUID lead(Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("email", UUID.randomUUID() + "@example.com");
        return business.post("/api/v1/leads", body).id();
    }

    private UUID team(UUID id, UUID parent, UUID... members) {
        Map<String, Object> team = new HashMap<>(Map.of("teamId", id, "memberIds", List.of(members)));
        if (parent != null) {
            team.put("parentId", parent);
        }
        events.publish("organizations", "team.changed", business.id(), business.id(), team);
        return id;
    }

    private void publish(String type, UUID listing, Map<String, ?> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("listingId", listing);
        events.publish("listings", type, business.id(), listing, data);
    }

    private static String at(Instant instant) {
        return instant.atZone(LAGOS).toLocalTime().withNano(0).toString();
    }

    private List<Long> priceOf(UUID listing) {
        return read(() -> jdbc.sql("select amount from listing_price where listing_id = ?")
                .param(listing)
                .query(Long.class)
                .list());
    }

    private List<String> zone() {
        return read(() ->
                jdbc.sql("select zone from tenant_zone").query(String.class).list());
    }

    private <T> T read(Supplier<T> query) {
        return Tenancy.callAs(business.id(), () -> transaction.execute(_ -> query.get()));
    }
}
