package io.doorstep.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.notification.NotificationIntegrationTest;
import io.doorstep.testkit.Contracts;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LeadNotificationIntegrationTests extends NotificationIntegrationTest {

    /// NOTF-04 NOTF-17 LEAD-42
    @Test
    void anAgentIsToldOfTheirLeadInTheAppAndByEmail() throws Exception {
        registerOrganization("Acme Homes");
        UUID agent = join("Bola", "agent");
        UUID other = join("Chi", "agent");
        UUID lead = UUID.randomUUID();
        events.publish("leads", "lead.captured", tenant, lead, captured(lead));
        events.publish("leads", "lead.assigned", tenant, lead, assignment(lead, agent, "Ada Obi"));

        JsonNode entry = awaitCentre(agent, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("LEAD_ASSIGNED");
        assertThat(entry.get("title").asString()).isEqualTo("New lead for you: Ada Obi");
        assertThat(entry.get("body").asString()).contains("Is the garden flat still free?");
        assertThat(entry.get("subject").get("id").asString()).isEqualTo(lead.toString());
        assertThat(entry.has("readAt")).isFalse();

        MimeMessage mail = awaitMail(addressOf(agent));
        assertThat(mail.getSubject()).isEqualTo("New lead for you: Ada Obi");
        assertThat(mail.getFrom()[0].toString()).contains("Acme Homes");
        await().during(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(
                        get("/api/v1/notifications", other).get("items").size())
                .isZero());
    }

    @Test
    void aLeadThatNobodyGetsIsOfferedToAllWhoSell() {
        UUID owner = join("Ada", "owner");
        UUID agent = join("Bola", "agent");
        UUID marketer = join("Chi", "marketer");
        UUID lead = UUID.randomUUID();
        events.publish("leads", "lead.captured", tenant, lead, captured(lead));

        assertThat(awaitCentre(owner, 1).get("items").get(0).get("kind").asString())
                .isEqualTo("LEAD_WAITING");
        assertThat(awaitCentre(agent, 1).get("unread").asInt()).isEqualTo(1);
        assertThat(get("/api/v1/notifications", marketer).get("items").size()).isZero();
    }

    /// LEAD-35
    @Test
    void aLeadThatWasTakenFromSomebodyIsOfferedToAllWhoSell() {
        UUID agent = join("Bola", "agent");
        UUID other = join("Chi", "agent");
        UUID lead = assign(agent, "Ada");
        awaitCentre(agent, 1);

        events.publish("leads", "lead.recycled", tenant, lead, Map.of("leadId", lead));

        assertThat(awaitCentre(other, 1).get("items").get(0).get("kind").asString())
                .isEqualTo("LEAD_WAITING");
        assertThat(awaitCentre(agent, 2).get("unread").asInt()).isEqualTo(2);
    }

    @Test
    void anEventThatTheBrokerRepeatsTellsOnlyOnce() {
        UUID agent = join("Bola", "agent");
        UUID lead = UUID.randomUUID();
        UUID id = events.publish("leads", "lead.assigned", tenant, lead, assignment(lead, agent, "Ada"));
        events.publishAgain(id, "leads", "lead.assigned", tenant, lead, assignment(lead, agent, "Ada"));
        assign(agent, "Bisi");

        awaitCentre(agent, 2);
        assertThat(get("/api/v1/notifications", agent).get("items").size()).isEqualTo(2);
    }

    @Test
    void aHandoffCallsTheAgentOfTheLead() {
        UUID agent = join("Bola", "agent");
        UUID other = join("Chi", "handoff-agent");
        UUID lead = assign(agent, "Ada");
        awaitCentre(agent, 1);
        UUID conversation = UUID.randomUUID();
        events.publish(
                "conversations",
                "handoff.requested",
                tenant,
                conversation,
                Map.of(
                        "conversationId",
                        conversation,
                        "reason",
                        "visitor-asked",
                        "leadId",
                        lead,
                        "requestedAt",
                        "2026-01-01T10:00:00Z"));

        assertThat(awaitCentre(agent, 2).get("items").get(0).get("body").asString())
                .contains("visitor asked");
        assertThat(get("/api/v1/notifications", other).get("items").size()).isZero();
    }

    /// Each consumer reads the producer's own example.
    @Test
    void readsTheExamplesOfAllContracts() {
        UUID owner = join("Ada", "owner");
        Map<String, String> topics = Map.of(
                "handoff.requested", "conversations",
                "webhook-endpoint.failing", "leads",
                "webhook-endpoint.disabled", "leads",
                "subscription.trial-ending", "subscriptions",
                "invoice.issued", "subscriptions",
                "onboarding.completed", "organizations",
                "lead.captured", "leads",
                "lead.recycled", "leads");
        topics.forEach(
                (type, topic) -> events.publish(topic, type, tenant, UUID.randomUUID(), Contracts.example(type)));

        assertThat(awaitCentre(owner, 8).get("items").findValuesAsString("kind"))
                .containsExactlyInAnyOrder(
                        "HANDOFF_REQUESTED",
                        "WEBHOOK_FAILING",
                        "WEBHOOK_DISABLED",
                        "TRIAL_ENDING",
                        "INVOICE_ISSUED",
                        "ONBOARDING_COMPLETED",
                        "LEAD_WAITING",
                        "LEAD_WAITING");
    }

    /// LEAD-32
    @Test
    void thoseWhoAreNamedHearOfAnExportAndNobodyElse() {
        UUID named = join("Ada", "owner");
        UUID other = join("Bola", "owner");
        JsonNode example = JsonMapper.shared().readTree(Contracts.example("lead-export.ready"));
        ((ObjectNode) example)
                .putArray("recipients")
                .add(named.toString())
                .add(UUID.randomUUID().toString());

        events.publish("leads", "lead-export.ready", tenant, UUID.randomUUID(), example.toString());

        JsonNode entry = awaitCentre(named, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("LEAD_EXPORT_READY");
        assertThat(entry.get("body").asString()).contains("128 leads", "/api/v1/lead-exports/");
        assertThat(get("/api/v1/notifications", other).get("items").size()).isZero();
    }

    /// LEAD-09, LEAD-14, LEAD-21
    @ParameterizedTest
    @CsvSource({
        "lead.note-mentioned, memberId, NOTE_MENTIONED, Ada Obi mentions you",
        "follow-up.due, assigneeId, FOLLOW_UP_DUE, It is time: Call back",
        "lead.attention-asked, assigneeId, LEAD_ATTENTION, Jane Doe needs you"
    })
    void whoeverIsMeantHearsOfItAndNobodyElse(String type, String member, String kind, String title) {
        UUID meant = join("Ada", "agent");
        UUID other = join("Bola", "owner");
        ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(Contracts.example(type));
        example.put(member, meant.toString());
        events.publish("leads", type, tenant, UUID.randomUUID(), example.toString());

        JsonNode entry = awaitCentre(meant, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo(kind);
        assertThat(entry.get("title").asString()).isEqualTo(title);
        assertThat(get("/api/v1/notifications", other).get("items").size()).isZero();
    }

    /// PROP-11
    @Test
    void aMemberHearsOfListingsThatAnswerTheOwnSearchAndOtherClientsDoNot() {
        UUID meant = join("Ada", "agent");
        UUID other = join("Bola", "owner");
        ObjectNode example = (ObjectNode) JsonMapper.shared().readTree(Contracts.example("saved-search.matched"));
        example.put("clientId", other.toString());
        events.publish("listings", "saved-search.matched", tenant, UUID.randomUUID(), example.toString());
        example.put("clientId", meant.toString()).put("clientKind", "MEMBER");
        events.publish("listings", "saved-search.matched", tenant, UUID.randomUUID(), example.toString());

        JsonNode entry = awaitCentre(meant, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("LISTINGS_FOUND");
        assertThat(entry.get("title").asString()).isEqualTo("Price reduced: 3 bed, 1 bath house in 98178");
        assertThat(entry.toString()).contains("House by the water");
        assertThat(get("/api/v1/notifications", other).get("items").size()).isZero();
    }

    /// ANL-10
    @Test
    void thoseWhoAreNamedHearOfAReportAndNobodyElse() {
        UUID named = join("Ada", "owner");
        UUID other = join("Bola", "owner");
        JsonNode example = JsonMapper.shared().readTree(Contracts.example("numbers-report.ready"));
        ((ObjectNode) example)
                .putArray("recipients")
                .add(named.toString())
                .add(UUID.randomUUID().toString());

        events.publish("leads", "numbers-report.ready", tenant, UUID.randomUUID(), example.toString());

        JsonNode entry = awaitCentre(named, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("NUMBERS_REPORT_READY");
        assertThat(entry.get("body").asString())
                .contains("from 2026-03-02 to 2026-03-08", "/api/v1/leads/analytics?from=2026-03-02");
        assertThat(get("/api/v1/notifications", other).get("items").size()).isZero();
    }

    /// IDN-72
    @Test
    void theOwnerAloneIsToldThatTheOnboardingIsComplete() throws Exception {
        registerOrganization("Acme Homes");
        UUID owner = join("Ada", "owner");
        UUID admin = join("Bola", "admin");
        events.publish(
                "organizations", "onboarding.completed", tenant, tenant, Contracts.example("onboarding.completed"));

        JsonNode entry = awaitCentre(owner, 1).get("items").get(0);
        assertThat(entry.get("kind").asString()).isEqualTo("ONBOARDING_COMPLETED");
        assertThat(entry.get("body").asString()).contains("3 badges").contains("left out 2");
        assertThat(awaitMail(addressOf(owner)).getSubject()).isEqualTo("You are all set");
        assertThat(get("/api/v1/notifications", admin).get("items").size()).isZero();
    }

    private static Map<String, Object> captured(UUID lead) {
        return Map.of(
                "leadId",
                lead,
                "personId",
                UUID.randomUUID(),
                "newPerson",
                true,
                "name",
                "Ada Obi",
                "source",
                "website",
                "message",
                "Is the garden flat still free?",
                "score",
                62,
                "consent",
                Map.of("marketing", true),
                "capturedAt",
                "2026-01-01T10:00:00Z");
    }
}
