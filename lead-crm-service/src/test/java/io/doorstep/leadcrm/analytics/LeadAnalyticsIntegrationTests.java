package io.doorstep.leadcrm.analytics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.TestTokens;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class LeadAnalyticsIntegrationTests extends AnalyticsTest {

    private final UUID ada = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private Business business;

    /// Four leads in March, one in February: two of Ada's, one of them won, one of Ben's, lost, one of nobody's.
    @BeforeEach
    void aMonthOfLeads() {
        business = aBusiness();
        UUID won = captured(business, "web", "2026-03-02T10:00:00Z");
        assigned(business, won, ada, "2026-03-02T10:00:01Z");
        moved(business, won, "CONTACTED", "2026-03-02T10:04:00Z");
        moved(business, won, "VISIT_BOOKED", "2026-03-03T10:00:00Z");
        closed(business, won, "WON", "2026-03-20T10:00:00Z");
        UUID slow = captured(business, "portal", "2026-03-05T10:00:00Z");
        assigned(business, slow, ada, "2026-03-05T10:00:01Z");
        moved(business, slow, "QUALIFIED", "2026-03-05T12:00:00Z");
        UUID lost = captured(business, "web", "2026-03-10T10:00:00Z");
        assigned(business, lost, ben, "2026-03-10T10:00:01Z");
        closed(business, lost, "LOST", "2026-03-11T10:00:00Z");
        captured(business, "web", "2026-03-31T23:59:59Z");
        captured(business, "web", "2026-02-20T10:00:00Z");
        Awaitility.await().until(() -> read(ANALYTICS + "/speed-to-lead")
                .body()
                .at("/current/lost")
                .asString()
                .equals("1"));
        awaitLeads(business, 4);
        Awaitility.await()
                .until(() -> read(ANALYTICS + "/speed-to-lead")
                                .text("previous.leads")
                                .equals("1")
                        && read(ANALYTICS + "/speed-to-lead")
                                .text("current.won")
                                .equals("1"));
    }

    /// ANL-17
    @Test
    void theFunnelCountsWhoCameAtLeastSoFar() {
        assertThat(byKey(current("/funnel"), "stage", "leads"))
                .containsEntry("NEW", 4L)
                .containsEntry("CONTACTED", 2L)
                .containsEntry("QUALIFIED", 2L)
                .containsEntry("VISIT_BOOKED", 1L)
                .containsEntry("WON", 1L)
                .doesNotContainKey("LOST");
    }

    /// ANL-19
    @Test
    void theDistributionSaysWhereLeadsStandNow() {
        assertThat(byKey(current("/stages"), "stage", "leads"))
                .containsEntry("NEW", 1L)
                .containsEntry("QUALIFIED", 1L)
                .containsEntry("WON", 1L)
                .containsEntry("LOST", 1L)
                .containsEntry("CONTACTED", 0L);
    }

    /// ANL-18
    @Test
    void aSourceIsMeasuredByWhatBecameOfItsLeads() {
        JsonNode sources = current("/sources");
        assertThat(byKey(sources, "key", "leads")).containsEntry("web", 3L).containsEntry("portal", 1L);
        assertThat(byKey(sources, "key", "won")).containsEntry("web", 1L).containsEntry("portal", 0L);
        assertThat(byKey(sources, "key", "conversionBasisPoints")).containsEntry("web", 3333L);
        assertThat(byKey(read(ANALYTICS + "/sources").body().get("previous"), "key", "leads"))
                .containsEntry("web", 1L);
    }

    /// ANL-02, X-AN-1
    @Test
    void speedToLeadIsTheTimeFromCaptureToFirstContact() {
        Answer speed = read(ANALYTICS + "/speed-to-lead");
        assertThat(speed.text("current.contacted")).isEqualTo("2");
        assertThat(speed.text("current.medianSeconds")).isEqualTo("3720");
        assertThat(speed.text("current.p90Seconds")).isEqualTo("6504");
        assertThat(speed.text("current.promptBasisPoints")).isEqualTo("2500");
        assertThat(speed.text("previous.leads")).isEqualTo("1");
        assertThat(speed.body().at("/previous").has("medianSeconds")).isFalse();
    }

    /// ANL-20
    @Test
    void eachAgentIsMeasuredByTheOwnLeads() {
        JsonNode agents = current("/agents");
        assertThat(byKey(agents, "key", "leads")).isEqualTo(Map.of(ada.toString(), 2L, ben.toString(), 1L));
        assertThat(byKey(agents, "key", "won")).containsEntry(ada.toString(), 1L);
        assertThat(byKey(agents, "key", "lost")).containsEntry(ben.toString(), 1L);
    }

    /// LEAD-33
    @Test
    void everythingAboutLeadsIsReadAtOnce() {
        Answer answer = read("/api/v1/leads/analytics");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("current.total.leads")).isEqualTo("4");
        assertThat(answer.text("current.total.conversionBasisPoints")).isEqualTo("2500");
        assertThat(byKey(answer.body().at("/current/sources"), "key", "leads")).containsEntry("web", 3L);
        assertThat(answer.text("period.zone")).isEqualTo("Z");
    }

    /// X-AN-3
    @ParameterizedTest
    @ValueSource(strings = {"source=web", "reached=QUALIFIED", "stage=LOST", "contacted=false", ""})
    void behindANumberAreExactlyTheLeadsThatItCounts(String which) {
        Map<String, Long> expected =
                Map.of("source=web", 3L, "reached=QUALIFIED", 2L, "stage=LOST", 1L, "contacted=false", 2L, "", 4L);
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            Answer page = business.get(ANALYTICS + "/records?limit=1&" + MARCH + "&" + which + cursor);
            page.items().forEach(item -> seen.add(item.get("leadId").asString()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(expected.get(which).intValue());
    }

    /// ANL-20
    @Test
    void whoSeesOnlyTheOwnLeadsSeesOnlyTheirNumbers() {
        String own = TestTokens.user(business.id())
                .subject(ben)
                .roles("agent")
                .permissions("analytics:read:own")
                .bearer();
        assertThat(as(own, "/speed-to-lead?" + MARCH).text("current.leads")).isEqualTo("1");
        assertThat(byKey(as(own, "/agents?" + MARCH).body().get("current"), "key", "leads"))
                .isEqualTo(Map.of(ben.toString(), 1L));
        assertThat(as(own, "/records?" + MARCH).items()).hasSize(1);
        assertThat(as(own, "/records?" + MARCH + "&agent=" + ada).items()).isEmpty();
        assertThat(as(own, "/dashboard?" + MARCH).text("leads")).isEqualTo("1");
        JsonNode lines = as(own, "/metrics/leads.captured?" + MARCH).body().get("lines");
        assertThat(byKey(lines, "key", "value")).isEqualTo(Map.of("", 1L));
        assertThat(as(own, "/metrics/leads.captured?by=SOURCE&" + MARCH).status())
                .isEqualTo(403);
    }

    @Test
    void whoMayNotSeeNumbersSeesNone() {
        String bearer = TestTokens.user(business.id()).permissions("lead:read").bearer();
        assertThat(as(bearer, "/dashboard").status()).isEqualTo(403);
        assertThat(business.callAs(bearer, HttpMethod.GET, "/api/v1/leads/analytics", null)
                        .status())
                .isEqualTo(403);
    }

    /// ANL-01, ANL-26
    @Test
    void theDashboardCountsWhatIsThereNow() {
        Answer dashboard = read(ANALYTICS + "/dashboard");
        assertThat(dashboard.text("leads")).isEqualTo("5");
        assertThat(dashboard.text("properties")).isEqualTo("0");
        assertThat(dashboard.text("inPeriod.leads")).isEqualTo("4");
        assertThat(dashboard.text("leadsPerDay")).isEqualTo("0.13");
        assertThat(dashboard.text("visitsBooked")).isEqualTo("1");
        assertThat(dashboard.body().get("activities")).isNotEmpty();
    }

    /// ANL-02
    @Test
    void aMetricIsReadDayByDayAndComparedWithThePeriodBefore() {
        Answer metric = read(ANALYTICS + "/metrics/leads.captured");
        assertThat(byKey(metric.body().get("lines"), "key", "value")).isEqualTo(Map.of("", 4L));
        assertThat(byKey(metric.body().get("lines"), "key", "previous")).isEqualTo(Map.of("", 1L));
        assertThat(byKey(metric.body().get("days"), "date", "value"))
                .isEqualTo(Map.of("2026-03-02", 1L, "2026-03-05", 1L, "2026-03-10", 1L, "2026-03-31", 1L));
    }

    /// X-AN-5
    @Test
    void theCatalogueDefinesEveryMetric() {
        JsonNode metrics = business.get(ANALYTICS + "/metrics").items();
        assertThat(metrics).hasSizeGreaterThan(Metric.values().length);
        assertThat(metrics).allSatisfy(metric -> {
            assertThat(metric.get("definition").asString()).isNotBlank();
            assertThat(metric.get("sourceEvents")).isNotEmpty();
        });
        assertThat(business.get(ANALYTICS + "/metrics/nothing").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-03-31&to=2026-03-01", "from=1900-01-01&to=2026-01-01", "from=0001-01-01"})
    void aPeriodThatMakesNoSenseIsRefused(String period) {
        Answer answer = business.get(ANALYTICS + "/funnel?" + period);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("period_invalid");
    }

    /// B-AN-1
    @Test
    void theStatusSaysHowFarBehindTheNumbersAre() {
        Answer status = business.get(ANALYTICS + "/status");
        assertThat(byTopic(status)).containsEntry("leads", Instant.parse("2026-03-31T23:59:59Z"));
        assertThat(status.text("waiting")).isEqualTo("0");
        assertThat(status.body().has("oldestWaiting")).isFalse();
    }

    /// ANL-08
    @Test
    void aRebuildNeedsAFreshProofAndEndsWithTheSameNumbers() {
        String stale = TestTokens.user(business.id())
                .provedAt(Instant.now().minusSeconds(3600))
                .bearer();
        assertThat(business.postAs(stale, ANALYTICS + "/rebuild", null, Map.of())
                        .status())
                .isEqualTo(401);
        JsonNode before = read("/api/v1/leads/analytics").body();
        Answer begun = business.post(ANALYTICS + "/rebuild", Map.of());
        assertThat(begun.status()).isEqualTo(202);
        awaitAll(business);
        assertThat(read("/api/v1/leads/analytics").body()).isEqualTo(before);
    }

    @Test
    void anotherBusinessSeesNoneOfIt() {
        Business other = aBusiness();
        assertThat(other.get(ANALYTICS + "/speed-to-lead?" + MARCH).text("current.leads"))
                .isEqualTo("0");
        assertThat(other.get(ANALYTICS + "/records?" + MARCH).items()).isEmpty();
        assertThat(other.get(ANALYTICS + "/dashboard?" + MARCH).body().get("activities"))
                .isEmpty();
    }

    private Answer read(String path) {
        return business.get(path + "?" + MARCH);
    }

    private JsonNode current(String path) {
        return read(ANALYTICS + path).body().get("current");
    }

    private Answer as(String bearer, String path) {
        return business.callAs(bearer, HttpMethod.GET, ANALYTICS + path, null);
    }

    private static Map<String, Instant> byTopic(Answer status) {
        return status.body()
                .get("topics")
                .valueStream()
                .collect(toMap(
                        topic -> topic.get("topic").asString(),
                        topic -> Instant.parse(topic.get("lastEventAt").asString())));
    }
}
