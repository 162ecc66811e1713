package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/// Who answers, and who comes.
class RatesIntegrationTests extends AnalyticsTest {

    private final UUID ada = UUID.randomUUID();
    private Business business;

    @BeforeEach
    void theBusiness() {
        business = aBusiness();
    }

    /// ANL-26, X-AN-3
    @Test
    void aMessageIsRepliedToWhenItsPersonAsksAgainWithinAWeek() {
        UUID jane = UUID.randomUUID();
        UUID rose = UUID.randomUUID();
        UUID lead = captured(business, jane, "web", "2026-03-01T10:00:00Z");
        delivered(jane, "2026-03-05T10:00:00Z");
        askedAgain(lead, jane, "2026-03-12T10:00:00Z");
        delivered(jane, "2026-03-20T10:00:00Z");
        askedAgain(lead, jane, "2026-03-28T10:00:00Z");
        delivered(rose, "2026-03-21T10:00:00Z");
        captured(business, rose, "file", "2026-03-22T10:00:00Z");

        awaitValue("messages.delivered", 3);
        awaitValue("messages.replied", 1);
        awaitAll(business);
        assertThat(days("messages.replied")).isEqualTo(Map.of("2026-03-05", 1L));
        assertThat(behind("messages.replied", ownerOf(business))).containsExactly(lead.toString());
        assertThat(dashboard().text("replyRateBasisPoints")).isEqualTo("3333");
        JsonNode before = value("messages.replied");
        business.post(ANALYTICS + "/rebuild", Map.of());
        awaitAll(business);
        assertThat(value("messages.replied")).isEqualTo(before);
    }

    /// ANL-26
    @Test
    void whoeverAsksForTheFirstTimeAfterAMessageRepliesToo() {
        UUID jane = UUID.randomUUID();
        delivered(jane, "2026-03-05T10:00:00Z");
        ObjectNode asked = example("lead.captured");
        asked.put("personId", jane.toString()).put("capturedAt", "2026-03-06T10:00:00Z");
        events.publish("leads", "lead.captured", business.id(), UUID.randomUUID(), asked.toString());
        awaitValue("messages.replied", 1);
    }

    /// ANL-26
    @Test
    void whatAKnownVisitorWritesInAChatIsAReplyAndIsToldWithItsLead() {
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        UUID jane = UUID.fromString(business.lead(lead).text("personId"));
        Instant sent = Instant.parse("2026-03-05T10:00:00Z");
        delivered(jane, sent.toString());
        ObjectNode written = example("message.received");
        written.put("sentAt", sent.plus(Duration.ofDays(1)).toString());
        UUID unknown = events.publish(
                "conversations", "message.received", business.id(), UUID.randomUUID(), written.toString());
        written.put("leadId", lead.toString());
        events.publish("conversations", "message.received", business.id(), UUID.randomUUID(), written.toString());
        awaitValue("messages.replied", 1);
        assertThat(behind("messages.replied", ownerOf(business))).containsExactly(lead.toString());
        assertThat(unknown).isNotNull();
    }

    /// ANL-26, X-AN-3
    @Test
    void theShowRateGoesByTheLastWordAboutEachAppointmentAndShowsItsLeads() {
        UUID hers = captured(business, "web", "2026-03-01T10:00:00Z");
        assigned(business, hers, ada, "2026-03-01T10:00:01Z");
        UUID other = captured(business, "web", "2026-03-01T11:00:00Z");
        UUID corrected = UUID.randomUUID();
        settled(1, "appointment.missed", corrected, hers, "2026-03-10T10:00:00Z");
        settled(2, "appointment.held", corrected, hers, "2026-03-10T10:00:00Z");
        settled(3, "appointment.held", UUID.randomUUID(), other, "2026-03-31T23:30:00Z");
        settled(4, "appointment.missed", UUID.randomUUID(), other, "2026-03-12T10:00:00Z");
        settled(5, "appointment.missed", UUID.randomUUID(), UUID.randomUUID(), "2026-03-12T10:00:00Z");

        awaitValue("appointments.held", 2);
        awaitValue("appointments.missed", 1);
        awaitAll(business);
        assertThat(days("appointments.held")).isEqualTo(Map.of("2026-03-10", 1L, "2026-03-31", 1L));
        assertThat(behind("appointments.held", ownerOf(business))).containsExactly(other.toString(), hers.toString());
        assertThat(behind("appointments.missed", ownerOf(business))).containsExactly(other.toString());
        assertThat(dashboard().text("showRateBasisPoints")).isEqualTo("6667");

        String own = TestTokens.user(business.id())
                .subject(ada)
                .roles("agent")
                .permissions("analytics:read:own")
                .bearer();
        assertThat(behind("appointments.held", own)).containsExactly(hers.toString());
        assertThat(value(own, "appointments.held")).isEqualTo(Map.of("", 1L));
        assertThat(behind("appointments.held", ownerOf(aBusiness()))).isEmpty();
    }

    /// X-AN-3
    @ParameterizedTest
    @ValueSource(strings = {"leads.captured", "leads.won", "leads.contacted"})
    void everyNumberOfLeadsHasAsManyLeadsBehindIt(String metric) {
        UUID won = captured(business, "web", "2026-03-01T10:00:00Z");
        captured(business, "web", "2026-03-02T10:00:00Z");
        moved(business, won, "CONTACTED", "2026-03-03T10:00:00Z");
        closed(business, won, "WON", "2026-03-04T10:00:00Z");
        awaitValue("leads.won", 1);
        awaitAll(business);
        long counted = value(ownerOf(business), metric).get("");
        assertThat(behind(metric, ownerOf(business))).hasSize((int) counted);
    }

    @Test
    void behindWhatCountsNoLeadsNoneAreLookedFor() {
        Answer answer = business.get(ANALYTICS + "/metrics/api.calls/records?" + MARCH);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("code")).isEqualTo("no_leads_behind");
        assertThat(business.get(ANALYTICS + "/metrics/nothing/records?" + MARCH).status())
                .isEqualTo(404);
    }

    private void delivered(UUID person, String at) {
        ObjectNode message = example("message.delivered");
        message.put("messageId", UUID.randomUUID().toString());
        message.put("contactId", person.toString()).put("occurredAt", at);
        events.publish("messages", "message.delivered", business.id(), UUID.randomUUID(), message.toString());
    }

    private void askedAgain(UUID lead, UUID person, String at) {
        ObjectNode asked = example("lead.updated");
        asked.put("leadId", lead.toString()).put("personId", person.toString()).put("occurredAt", at);
        events.publish("leads", "lead.updated", business.id(), lead, asked.toString());
    }

    /// @param turn the ids of events go up with time
    private void settled(int turn, String type, UUID appointment, UUID lead, String startsAt) {
        ObjectNode data = example(type);
        data.put("appointmentId", appointment.toString()).put("leadId", lead.toString());
        data.put("startsAt", startsAt);
        UUID event = new UUID(business.id().getMostSignificantBits(), turn);
        events.publishAgain(event, "leads", type, business.id(), lead, data.toString());
    }

    private void awaitValue(String metric, long expected) {
        Awaitility.await().untilAsserted(() -> assertThat(value(ownerOf(business), metric))
                .isEqualTo(Map.of("", expected)));
    }

    private JsonNode value(String metric) {
        return business.get(ANALYTICS + "/metrics/" + metric + "?" + MARCH).body();
    }

    private Map<String, Long> value(String bearer, String metric) {
        String path = ANALYTICS + "/metrics/" + metric + "?" + MARCH;
        return byKey(business.callAs(bearer, HttpMethod.GET, path, null).body().get("lines"), "key", "value");
    }

    private Map<String, Long> days(String metric) {
        return byKey(value(metric).get("days"), "date", "value");
    }

    private List<String> behind(String metric, String bearer) {
        List<String> leads = new ArrayList<>();
        String cursor = "";
        do {
            String path = ANALYTICS + "/metrics/" + metric + "/records?limit=1&" + MARCH + cursor;
            Answer page = business.callAs(bearer, HttpMethod.GET, path, null);
            page.items().forEach(item -> leads.add(item.get("leadId").asString()));
            cursor = page.body().has("nextCursor") ? "&cursor=" + page.text("nextCursor") : "";
        } while (!cursor.isEmpty());
        return leads;
    }

    private static String ownerOf(Business whose) {
        return TestTokens.user(whose.id()).bearer();
    }

    private Answer dashboard() {
        return business.get(ANALYTICS + "/dashboard?" + MARCH);
    }

    private static ObjectNode example(String type) {
        return (ObjectNode) JsonMapper.shared().readTree(Contracts.example(type));
    }
}
