package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestPrivacy;
import io.doorstep.testkit.TestTokens;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a business pays, uses and does, as the other services tell it.
class BusinessReportsIntegrationTests extends AnalyticsTest {

    private static final String YEAR = "from=2026-01-01&to=2026-12-31";

    private Business business;

    @BeforeEach
    void theBusiness() {
        business = aBusiness();
    }

    /// ANL-12
    @Test
    void whatTheBusinessPaidIsToldByMonthPlanAndCurrencyBesideItsSales() {
        UUID won = captured(business, "web", "2026-11-02T10:00:00Z");
        closed(business, won, "WON", "2026-12-20T10:00:00Z");
        Map<String, Object> worth = Map.of("amount", 9000, "currency", "USD");
        tell("leads", "lead.valued", Map.of("leadId", won, "value", worth, "valuedAt", "2026-12-20T11:00:00Z"));
        tell("subscriptions", "invoice.issued", Map.of());
        tell("subscriptions", "payment.succeeded", Map.of());
        tell("subscriptions", "payment.succeeded", Map.of("paymentId", UUID.randomUUID(), "plan", "STARTER"));
        ObjectNode former =
                example("payment.succeeded").put("paymentId", UUID.randomUUID().toString());
        former.remove("plan");
        ((ObjectNode) former.get("amount")).put("currency", "USD");
        tell("subscriptions", "payment.succeeded", former);

        awaitReport("revenue", """
                {"subscription": [
                  {"month": "2026-12", "plan": "PROFESSIONAL", "currency": "NGN",
                   "invoiced": 8062500, "creditsUsed": 500000, "paid": 8062500},
                  {"month": "2026-12", "plan": "STARTER", "currency": "NGN",
                   "invoiced": 0, "creditsUsed": 0, "paid": 8062500},
                  {"month": "2026-12", "plan": "unknown", "currency": "USD",
                   "invoiced": 0, "creditsUsed": 0, "paid": 8062500}],
                 "sales": [{"month": "2026-12", "currency": "USD", "revenue": 9000}]}
                """);
        String byPlan = ANALYTICS + "/metrics/payments.succeeded?by=PLAN&" + YEAR;
        assertThat(byKey(business.get(byPlan).body().get("lines"), "key", "value"))
                .isEqualTo(Map.of("PROFESSIONAL NGN", 8062500L, "STARTER NGN", 8062500L, "unknown USD", 8062500L));
    }

    /// ANL-13
    @Test
    void whatTheBusinessUsedIsSetAgainstWhatItsPlanAllows() {
        tell("subscriptions", "subscription.changed", Map.of());
        tell("usage", "api.called", Map.of());
        tell("usage", "api.called", Map.of("windowStart", "2026-11-22T09:41:00Z", "calls", 10_001));
        tell("usage", "api.called", Map.of("credentialKind", "user", "calls", 50));
        tell("usage", "ai.tokens-used", Map.of());
        tell("usage", "storage.changed", Map.of("bytes", 5_000_000, "measuredAt", "2026-03-01T10:00:00Z"));
        tell("usage", "storage.changed", Map.of("bytes", 4_000_000, "measuredAt", "2026-03-02T10:00:00Z"));
        tell("organizations", "member.joined", Map.of("userId", UUID.randomUUID()));
        tell("organizations", "member.joined", Map.of());
        tell("organizations", "member.updated", Map.of());
        tell("organizations", "member.joined", Map.of("userId", UUID.randomUUID(), "takesSeat", false));

        awaitReport("usage", """
                {"apiCalls": {"total": 10169, "kinds": [{"key": "api-key", "value": 10119}, {"key": "user", "value": 50}],
                  "byPrograms": 10119, "mostInADay": 10001, "limitPerDay": 10000, "daysAboveLimit": 1},
                 "seats": {"taken": 2, "most": 2, "limit": 15},
                 "storage": {"taken": 4000000, "most": 5000000},
                 "aiTokens": {"total": 908, "models": [{"key": "gpt-4o-mini", "value": 908}]}}
                """);
        tell("organizations", "member.deactivated", Map.of());
        Awaitility.await().until(() -> report("usage").at("/seats/taken").asLong() == 1);
    }

    /// ANL-13
    @Test
    void whereBillingSaidNoLimitNoneIsShown() {
        tell("usage", "api.called", Map.of());
        Awaitility.await().until(() -> report("usage").at("/apiCalls/total").asLong() == 118);
        assertThat(report("usage").get("apiCalls").has("limitPerDay")).isFalse();
        assertThat(report("usage").get("seats").has("limit")).isFalse();
    }

    /// ANL-15
    @Test
    void eachTimeThatTheSubscriptionEndsIsToldOnceWithItsReason() {
        changed("ACTIVE", "too dear", "2026-05-01T10:00:00Z");
        changed("CANCELLED", "too dear", "2026-06-01T10:00:00Z");
        changed("CANCELLED", "too dear", "2026-06-02T10:00:00Z");
        changed("ACTIVE", "", "2026-07-01T10:00:00Z");
        changed("CANCELLED", "closing", "2026-09-01T10:00:00Z");

        awaitReport("churn", """
                {"cancelled": 2, "plans": [{"key": "PROFESSIONAL", "times": 2}],
                 "reasons": [{"key": "closing", "times": 1}, {"key": "too dear", "times": 1}]}
                """);
    }

    /// ANL-16
    @Test
    void whoSignedInAndWhatWasLookedAtIsToldTheMostFirst() {
        UUID ada = UUID.randomUUID();
        tell("organizations", "session.started", Map.of("userId", ada, "sessionId", UUID.randomUUID()));
        tell("organizations", "session.started", Map.of("userId", ada, "sessionId", UUID.randomUUID()));
        tell("organizations", "session.started", Map.of());
        tell("listings", "listing.viewed", Map.of());
        UUID other = UUID.randomUUID();
        tell("listings", "listing.viewed", Map.of("listingId", other, "views", 30));

        awaitReport("activity", """
                {"logins": 3,
                 "members": [{"id": "%s", "times": 2}, {"id": "%s", "times": 1}],
                 "views": 37,
                 "listings": [{"id": "%s", "times": 30}, {"id": "01980f5e-7d5a-7cc3-8a52-2f1f6a3b1c11", "times": 7}]}
                """.formatted(
                        ada, example("session.started").get("userId").asString(), other));
    }

    /// ANL-16, CMP-02
    @Test
    void aMemberWhoIsErasedIsNoLongerNamedByTheNumbers() {
        UUID ada = UUID.randomUUID();
        tell("organizations", "session.started", Map.of("userId", ada));
        Awaitility.await().until(() -> report("activity").get("members").size() == 1);
        TestPrivacy privacy = new TestPrivacy(events, business.id());
        assertThat(privacy.export(ada, Contracts.example("privacy.export-requested"))
                        .get("signIns"))
                .hasSize(1);

        privacy.erase(ada, Contracts.example("privacy.erasure-requested"));

        assertThat(report("activity").get("members")).isEmpty();
        assertThat(report("activity").get("logins").asLong()).isEqualTo(1);
        rebuild();
        assertThat(report("activity").get("members")).isEmpty();
        assertThat(report("activity").get("logins").asLong()).isEqualTo(1);
    }

    /// ANL-12, ANL-13, ANL-15, ANL-16
    @ParameterizedTest
    @ValueSource(strings = {"revenue", "usage", "churn", "activity"})
    void noOtherBusinessSeesItAndNobodyWhoSeesOnlyTheOwnLeads(String name) {
        JsonNode nothing = report(aBusiness(), name);
        everythingHappens();
        assertThat(report(name)).isNotEqualTo(nothing);
        assertThat(report(aBusiness(), name)).isEqualTo(nothing);
        String own = TestTokens.user(business.id())
                .roles("agent")
                .permissions("analytics:read:own")
                .bearer();
        assertThat(business.callAs(own, HttpMethod.GET, path(name), null).body().get("current"))
                .isEqualTo(nothing);
    }

    /// ANL-08
    @ParameterizedTest
    @ValueSource(strings = {"revenue", "usage", "churn", "activity"})
    void numbersThatAreMadeAnewAreTheSame(String name) {
        everythingHappens();
        JsonNode before = report(name);
        rebuild();
        assertThat(report(name)).isEqualTo(before);
    }

    private void everythingHappens() {
        tell("subscriptions", "invoice.issued", Map.of());
        tell("usage", "api.called", Map.of());
        changed("CANCELLED", "closing", "2026-09-01T10:00:00Z");
        tell("organizations", "session.started", Map.of());
        Awaitility.await()
                .until(() -> !report("revenue").get("subscription").isEmpty()
                        && report("usage").at("/apiCalls/total").asLong() == 118
                        && report("churn").get("cancelled").asLong() == 1
                        && report("activity").get("logins").asLong() == 1);
        awaitAll(business);
    }

    private void rebuild() {
        business.post(ANALYTICS + "/rebuild", Map.of());
        awaitAll(business);
    }

    private void changed(String status, String reason, String at) {
        tell(
                "subscriptions",
                "subscription.changed",
                reason.isEmpty()
                        ? Map.of("status", status, "changedAt", at)
                        : Map.of("status", status, "changedAt", at, "cancellationReason", reason));
    }

    private void awaitReport(String name, String expected) {
        JsonNode wanted = JsonMapper.shared().readTree(expected);
        Awaitility.await().untilAsserted(() -> assertThat(report(name)).isEqualTo(wanted));
    }

    private JsonNode report(String name) {
        return report(business, name);
    }

    private static JsonNode report(Business of, String name) {
        return JsonMapper.shared()
                .readTree(of.get(path(name)).body().get("current").toString());
    }

    private static String path(String name) {
        return ANALYTICS + "/" + name + "?" + YEAR;
    }

    /// As the contract's example has it, but for what is given.
    private void tell(String topic, String type, Map<String, ?> differing) {
        ObjectNode data = example(type);
        differing.forEach((field, value) -> data.set(field, JsonMapper.shared().valueToTree(value)));
        tell(topic, type, data);
    }

    private void tell(String topic, String type, ObjectNode data) {
        Contracts.assertMatches(type, data);
        events.publish(topic, type, business.id(), UUID.randomUUID(), data.toString());
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) JsonMapper.shared().readTree(Contracts.example(type));
    }
}
