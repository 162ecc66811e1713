package io.doorstep.leadcrm.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.leadcrm.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What other services send is what the numbers are made of.
class ContractIntegrationTests extends AnalyticsTest {

    /// ANL-06
    @ParameterizedTest
    @CsvSource({
        "listings, listing.drafted, listings.added, 1",
        "listings, listing.published, listings.published, 1",
        "listings, listing.sold, listings.sold, 1",
        "listings, listing.deleted, listings.deleted, 1",
        "conversations, conversation.started, conversations.started, 1",
        "campaigns, sequence.entered, enrolments.begun, 1",
        "messages, message.delivered, messages.delivered, 1",
        "messages, message.opened, messages.opened, 1",
        "messages, message.clicked, messages.clicked, 1",
        "messages, message.bounced, messages.bounced, 1",
        "subscriptions, payment.failed, payments.failed, 1",
        "usage, api.called, api.calls, 118",
        "usage, api.called, api.program-calls, 118",
        "usage, ai.tokens-used, ai.tokens, 908",
        "usage, storage.changed, storage.growth, 1482752",
        "listings, listing.viewed, listings.views, 7",
        "organizations, session.started, logins, 1",
        "leads, lead.captured, leads.captured, 1"
    })
    void whatIsToldByContractIsCounted(String topic, String type, String metric, long value) {
        Business business = aBusiness();
        String example = Contracts.example(type);
        UUID id = events.publish(topic, type, business.id(), UUID.randomUUID(), example);
        events.publishAgain(id, topic, type, business.id(), UUID.randomUUID(), example);
        String path = ANALYTICS + "/metrics/" + metric + "?from=2026-01-01&to=2026-12-31";
        Awaitility.await()
                .untilAsserted(() -> assertThat(byKey(business.get(path).body().get("lines"), "key", "value"))
                        .containsEntry("", value));
    }

    /// ANL-04
    @ParameterizedTest
    @CsvSource({
        "subscriptions, subscription.changed, TRIALING",
        "subscriptions, payment.succeeded, BANK_TRANSFER",
        "listings, listing.published, ''"
    })
    void theDashboardTellsWhatHasJustHappened(String topic, String type, String detail) {
        Business business = aBusiness();
        events.publish(topic, type, business.id(), UUID.randomUUID(), Contracts.example(type));
        Awaitility.await().until(() -> !activities(business).isEmpty());
        JsonNode activity = activities(business).get(0);
        assertThat(activity.get("event").asString()).isEqualTo(type);
        assertThat(activity.path("detail").asString("")).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.assigned",
                "lead.recycled",
                "lead.stage-changed",
                "lead.won",
                "lead.lost",
                "lead.updated",
                "lead.valued",
                "appointment.held",
                "appointment.missed"
            })
    void whatThisServiceTellsOfLeadsIsReadByItsContract(String type) {
        Business business = aBusiness();
        UUID event = events.publish("leads", type, business.id(), UUID.randomUUID(), Contracts.example(type));
        UUID marker = captured(business, "web", "2026-03-02T10:00:00Z");
        awaitLeads(business, 1);
        assertThat(marker).isNotNull();
        assertThat(events.seen(type, business.id()))
                .filteredOn(seen -> seen.topic().endsWith(".dlt") && seen.id().equals(event))
                .isEmpty();
    }

    @Test
    void moneyOfTwoCurrenciesIsNeverAddedUp() {
        Business business = aBusiness();
        String naira = Contracts.example("payment.succeeded");
        events.publish("subscriptions", "payment.succeeded", business.id(), UUID.randomUUID(), naira);
        events.publish(
                "subscriptions", "payment.succeeded", business.id(), UUID.randomUUID(), naira.replace("NGN", "USD"));
        String path = ANALYTICS + "/metrics/payments.succeeded?from=2026-12-01&to=2026-12-31&by=";
        Awaitility.await().untilAsserted(() -> assertThat(
                        byKey(business.get(path + "CURRENCY").body().get("lines"), "key", "value"))
                .containsEntry("NGN", 8062500L)
                .containsEntry("USD", 8062500L));
        assertThat(business.get(path + "TOTAL").body().get("lines")).isEmpty();
    }

    /// ANL-28
    @Test
    void whoLooksAtTheNumbersIsToldOfOnceADay() {
        Business business = aBusiness();
        business.get(ANALYTICS + "/dashboard");
        ReceivedEvent viewed = events.awaitOne("analytics.viewed", business.id());
        Contracts.assertMatches("analytics.viewed", viewed.data());
        business.get(ANALYTICS + "/dashboard");
        UUID lead = business.fillInForm(Map.of("email", "jane@example.com")).id();
        events.awaitOne("lead.captured", business.id());
        assertThat(lead).isNotNull();
        assertThat(events.seen("analytics.viewed", business.id())).hasSize(1);
    }

    private static JsonNode activities(Business business) {
        return business.get(ANALYTICS + "/dashboard").body().get("activities");
    }
}
