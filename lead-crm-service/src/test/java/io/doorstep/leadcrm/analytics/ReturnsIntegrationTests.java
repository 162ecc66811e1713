package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ReturnsIntegrationTests extends AnalyticsTest {

    private static final String COSTS = ANALYTICS + "/costs/2026-03";

    /// ANL-21
    @ParameterizedTest
    @CsvSource({"FIRST, portal, 1000", "LAST, web, 1000", "LINEAR, portal, 500"})
    void aSaleIsSharedAmongTheChannelsThroughWhichItsPersonCame(String model, String source, long part) {
        Business business = aBusiness();
        UUID person = UUID.randomUUID();
        UUID first = captured(business, person, "portal", "2026-03-02T10:00:00Z");
        UUID second = captured(business, person, "web", "2026-03-05T10:00:00Z");
        closed(business, first, "LOST", "2026-03-04T10:00:00Z");
        closed(business, second, "WON", "2026-03-20T10:00:00Z");
        valued(business, second, 1000, "NGN");
        awaitLeads(business, 2);
        Awaitility.await().untilAsserted(() -> assertThat(byKey(returns(business, model), "key", "revenue"))
                .containsEntry(source, part));
    }

    /// ANL-22, ANL-23
    @Test
    void costsAreEnteredByTheMonthAndComparedWithWhatCameOfThem() {
        Business business = aBusiness();
        UUID won = captured(business, "portal", "2026-03-02T10:00:00Z");
        captured(business, "portal", "2026-03-03T10:00:00Z");
        closed(business, won, "WON", "2026-03-20T10:00:00Z");
        valued(business, won, 9000, "NGN");
        assertThat(business.replace(COSTS, sheet(3100, "NGN")).status()).isEqualTo(200);
        awaitLeads(business, 2);
        Awaitility.await().until(() -> !business.get(ANALYTICS + "/returns?" + MARCH)
                .body()
                .at("/current/0/revenue")
                .asString("0")
                .equals("0"));
        JsonNode portal = returns(business, "LINEAR").get(0);
        assertThat(portal.get("cost").asLong()).isEqualTo(3100);
        assertThat(portal.get("costPerLead").asLong()).isEqualTo(1550);
        assertThat(portal.get("revenue").asLong()).isEqualTo(9000);
        assertThat(portal.get("returnBasisPoints").asLong()).isEqualTo(19032);
        JsonNode tenDays = business.get(ANALYTICS + "/returns?from=2026-03-01&to=2026-03-10")
                .body()
                .get("current");
        assertThat(byKey(tenDays, "key", "cost")).isEqualTo(Map.of("portal", 1000L));
    }

    /// ANL-23
    @Test
    void aCostInOneCurrencyIsNeverSetAgainstASaleInAnother() {
        Business business = aBusiness();
        UUID won = captured(business, "portal", "2026-03-02T10:00:00Z");
        closed(business, won, "WON", "2026-03-20T10:00:00Z");
        valued(business, won, 9000, "USD");
        business.replace(COSTS, sheet(3100, "NGN"));
        Awaitility.await().untilAsserted(() -> assertThat(byKey(returns(business, "LINEAR"), "currency", "revenue"))
                .isEqualTo(Map.of("USD", 9000L, "NGN", 0L)));
        assertThat(byKey(returns(business, "LINEAR"), "currency", "cost")).isEqualTo(Map.of("USD", 0L, "NGN", 3100L));
    }

    /// ANL-22
    @Test
    void twoWhoEnterCostsDoNotOverwriteEachOther() {
        Business business = aBusiness();
        String stale = business.get(COSTS).etag();
        assertThat(business.put(COSTS, stale, sheet(10, "NGN")).status()).isEqualTo(200);
        assertThat(business.put(COSTS, stale, sheet(20, "NGN")).status()).isEqualTo(412);
        assertThat(business.put(COSTS, null, sheet(20, "NGN")).status()).isEqualTo(428);
        assertThat(business.get(COSTS).body().at("/costs/0/amount").asLong()).isEqualTo(10);
        assertThat(aBusiness().get(COSTS).body().get("costs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, NGN", "1, naira"})
    void aCostThatIsNoMoneyIsRefused(long amount, String currency) {
        assertThat(aBusiness().replace(COSTS, sheet(amount, currency)).status()).isEqualTo(422);
    }

    @Test
    void aMonthThatThereIsNotHasNoCosts() {
        assertThat(aBusiness().get(ANALYTICS + "/costs/2026-13").status()).isEqualTo(404);
    }

    /// ANL-21
    @Test
    void whatALeadWasWorthIsToldByContract() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        Map<String, Object> sale = Map.of("leadId", lead, "amount", 250_000, "currency", "NGN");
        assertThat(business.post(ANALYTICS + "/sales", sale).status()).isEqualTo(202);
        JsonNode told = events.awaitOne("lead.valued", business.id()).data();
        Contracts.assertMatches("lead.valued", told);
        assertThat(told.at("/value/amount").asLong()).isEqualTo(250_000);
        assertThat(aBusiness().post(ANALYTICS + "/sales", sale).text("code")).isEqualTo("lead_unknown");
        String agent = TestTokens.user(business.id())
                .permissions("analytics:write", "lead:read:own")
                .bearer();
        assertThat(business.callAs(agent, HttpMethod.POST, ANALYTICS + "/sales", sale)
                        .status())
                .isEqualTo(422);
    }

    /// ANL-14
    @ParameterizedTest
    @CsvSource({"commission.approved, sales, 1", "commission.rejected, rejected, 1", "commission.paid, paid, 7500000"})
    void whatAMarketerSoldAndEarnedIsReadFromBillingsContracts(String type, String number, long value) {
        Business business = aBusiness();
        commission(business, type);
        Awaitility.await().untilAsserted(() -> assertThat(byKey(marketers(business), "currency", number))
                .isEqualTo(Map.of("NGN", value)));
    }

    /// ANL-25
    @Test
    void aProcessedCommissionIsSeenAtOnceThoughNumbersAreKept() {
        Business business = aBusiness();
        assertThat(marketers(business)).isEmpty();
        commission(business, "commission.approved");
        Awaitility.await().untilAsserted(() -> assertThat(byKey(marketers(business), "currency", "earned"))
                .isEqualTo(Map.of("NGN", 7500000L)));
    }

    /// ANL-24
    @Test
    void thePeriodOnTheDashboardIsWorkedOutOnceInHalfAnHourAndTheCountsAreOfNow() {
        Business business = aBusiness();
        captured(business, "web", "2026-03-02T10:00:00Z");
        awaitCount(business, "leads", "1");
        assertThat(business.get(ANALYTICS + "/dashboard?" + MARCH).text("leads"))
                .isEqualTo("1");
        String before = business.get(ANALYTICS + "/dashboard?" + MARCH).text("asOf");
        captured(business, "web", "2026-03-03T10:00:00Z");
        awaitCount(business, "leads", "2");
        assertThat(business.get(ANALYTICS + "/dashboard?" + MARCH).text("asOf")).isEqualTo(before);
        clock.advance(Duration.ofMinutes(31));
        Answer later = business.get(ANALYTICS + "/dashboard?" + MARCH);
        assertThat(later.text("inPeriod.leads")).isEqualTo("2");
        assertThat(later.text("asOf")).isNotEqualTo(before);
    }

    private void awaitCount(Business business, String count, String value) {
        Awaitility.await().untilAsserted(() -> {
            clock.advance(Duration.ofSeconds(1));
            assertThat(business.get(ANALYTICS + "/dashboard?" + MARCH).text(count))
                    .isEqualTo(value);
        });
    }

    private void commission(Business business, String type) {
        events.publish("subscriptions", type, business.id(), UUID.randomUUID(), Contracts.example(type));
    }

    private static JsonNode marketers(Business business) {
        return business.get(ANALYTICS + "/marketers?from=2026-12-01&to=2026-12-31")
                .body()
                .get("current");
    }

    private void valued(Business business, UUID lead, long amount, String currency) {
        events.publish(
                "leads",
                "lead.valued",
                business.id(),
                lead,
                Map.of(
                        "leadId",
                        lead,
                        "value",
                        Map.of("amount", amount, "currency", currency),
                        "valuedAt",
                        "2026-03-20T11:00:00Z"));
    }

    private static Map<String, Object> sheet(long amount, String currency) {
        return Map.of(
                "costs", List.of(Map.of("kind", "SOURCE", "key", "portal", "amount", amount, "currency", currency)));
    }

    private static JsonNode returns(Business business, String model) {
        return business.get(ANALYTICS + "/returns?model=" + model + "&" + MARCH)
                .body()
                .get("current");
    }
}
