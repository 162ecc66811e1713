package io.doorstep.leadcrm.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// CMP-04, LEAD-44
class StatementIntegrationTests extends CrmTest {

    private static final String TEXT = "You may call me about homes in Lekki.";
    private static final Map<String, ?> YES =
            Map.of("act", "given", "purpose", "marketing", "channel", "voice", "source", "phone", "text", TEXT);
    private static final Map<String, ?> NO =
            Map.of("act", "withdrawn", "purpose", "marketing", "channel", "all", "source", "stop");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, Object> proof =
            Map.of("textVersion", "7", "evidence", "Call 4711", "ipAddress", "203.0.113.7", "userAgent", "Mozilla/5.0");

    @Test
    void whatSomebodySaysIsWrittenDownWithItsProof() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID ada = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(YES);
        body.putAll(proof);
        Answer stated = business.callAs(
                TestTokens.user(business.id()).subject(ada).bearer(), HttpMethod.POST, consents(jane), body);

        assertThat(stated.status()).isEqualTo(201);
        Answer read = business.get(consents(jane));
        assertThat(read.items().get(0).get("id")).isEqualTo(stated.body().get("id"));
        proof.forEach((name, value) -> assertThat(stated.text(name)).isEqualTo(value));
        assertThat(stated.text("text")).isEqualTo(TEXT);
        assertThat(stated.text("source")).isEqualTo("phone");
        assertThat(stated.text("recordedBy")).isEqualTo(ada.toString());
        assertThat(allowed(business, jane, "marketing", "voice")).isTrue();
        assertThat(allowed(business, jane, "marketing", "email")).isFalse();
    }

    @Test
    void aConsentOfEachPurposeAndChannelIsToldAsTheContractSays() {
        Business business = aBusiness();
        UUID jane = jane(business);
        business.post(consents(jane), YES);
        business.post(consents(jane), said("objected", "service", "sms"));
        var given = events.awaitOne("consent.given", business.id());
        Contracts.assertMatches("consent.given", given.data());
        assertThat(given.key()).isEqualTo(jane.toString());
        assertThat(given.data().path("channel").asString()).isEqualTo("voice");
        var refused = events.awaitOne("consent.withdrawn", business.id()).data();
        Contracts.assertMatches("consent.withdrawn", refused);
        assertThat(refused.path("purpose").asString()).isEqualTo("service");
        assertThat(refused.path("objected").asBoolean()).isTrue();
        assertThat(refused.path("email").asString()).isEqualTo("jane@example.com");
    }

    @Test
    void aConsentWithoutItsWordingIsNone() {
        Business business = aBusiness();
        UUID jane = jane(business);
        assertThat(business.post(consents(jane), said("given", "marketing", "email"))
                        .text("code"))
                .isEqualTo("consent_text_missing");
        assertThat(business.post(consents(jane), said("objected", "sharing", "email"))
                        .text("code"))
                .isEqualTo("consent_not_by_channel");
        assertThat(business.post(consents(jane), said("given", "gossip", "email"))
                        .status())
                .isEqualTo(422);
        assertThat(business.get(consents(jane)).items()).isEmpty();
    }

    @Test
    void aFormSaysForWhichChannelsItsBoxWas() {
        Business business = aBusiness();
        UUID lead = business.fillInForm(Map.of(
                        "email",
                        "jane@example.com",
                        "consent",
                        Map.of(
                                "marketing",
                                true,
                                "text",
                                TEXT,
                                "version",
                                "3",
                                "channels",
                                List.of("sms", "whatsapp"))))
                .id();
        UUID jane = UUID.fromString(business.lead(lead).text("personId"));
        assertThat(allowed(business, jane, "marketing", "sms")).isTrue();
        assertThat(allowed(business, jane, "marketing", "whatsapp")).isTrue();
        assertThat(allowed(business, jane, "marketing", "email")).isFalse();
        assertThat(business.get(consents(jane))
                        .items()
                        .get(0)
                        .path("textVersion")
                        .asString())
                .isEqualTo("3");
        var captured = events.awaitOne("lead.captured", business.id()).data();
        Contracts.assertMatches("lead.captured", captured);
        assertThat(captured.at("/consent/channels")).hasSize(2);
    }

    /// LEAD-34
    @Test
    void whatSomebodySaidFollowsThemThroughAMergeAndBack() {
        Business business = aBusiness();
        UUID jane = jane(business);
        UUID other = business.post("/api/v1/people", Map.of("name", "J.", "phones", List.of("+12065550143")))
                .id();
        business.post(consents(other), YES);
        Answer merged = business.post(
                "/api/v1/people/" + jane + "/merge",
                business.get("/api/v1/people/" + jane).etag(),
                Map.of("personId", other));
        assertThat(allowed(business, jane, "marketing", "voice")).isTrue();

        assertThat(business.post(consents(other), said("withdrawn", "marketing", "sms"))
                        .status())
                .isEqualTo(201);
        assertThat(business.get(consents(jane)).items()).hasSize(2);

        business.post("/api/v1/people/" + jane + "/merges/" + merged.text("mergeId") + "/undo", Map.of());
        assertThat(allowed(business, jane, "marketing", "voice")).isFalse();
        assertThat(allowed(business, other, "marketing", "voice")).isTrue();
    }

    @Test
    void aWithdrawalOfAllEndsWhatWasGivenForOne() {
        Business business = aBusiness();
        UUID jane = jane(business);
        business.post(consents(jane), YES);
        business.post(consents(jane), NO);
        assertThat(allowed(business, jane, "marketing", "voice")).isFalse();
        assertThat(business.get(consents(jane)).items()).hasSize(2);
    }

    @Test
    void aNoInAChatWithdrawsOnceHoweverOftenTheChatTellsOfIt() {
        Business business = aBusiness();
        UUID jane = jane(business);
        business.post(
                consents(jane),
                Map.of("act", "given", "purpose", "marketing", "channel", "email", "source", "form", "text", TEXT));
        UUID conversation = UUID.randomUUID();
        chatTells(business, conversation, "+12065550143");
        await().until(() -> business.get(consents(jane)).items().size() == 2);
        JsonNode no = business.get(consents(jane)).items().get(0);
        assertThat(no.get("act").stringValue()).isEqualTo("withdrawn");
        assertThat(no.get("text").stringValue()).isEqualTo("No newsletters, please.");
        assertThat(no.get("evidence").stringValue()).isEqualTo("conversation " + conversation);
        assertThat(allowed(business, jane, "marketing", "email")).isFalse();

        business.post(consents(jane), YES);
        chatTells(business, conversation, "+12065550144");
        await().until(() ->
                business.get("/api/v1/people/" + jane).body().get("phones").size() == 2);
        assertThat(business.get(consents(jane)).items()).hasSize(3);
        assertThat(allowed(business, jane, "marketing", "voice")).isTrue();
    }

    private void chatTells(Business business, UUID conversation, String phone) {
        ObjectNode extracted = (ObjectNode) JsonMapper.shared().readTree(Contracts.example("contact.extracted"));
        extracted.put("conversationId", conversation.toString());
        extracted.put("email", "jane@example.com").put("phone", phone);
        extracted.putObject("consent").put("marketing", false).put("text", "No newsletters, please.");
        Contracts.assertMatches("contact.extracted", extracted);
        events.publish("conversations", "contact.extracted", business.id(), conversation, extracted.toString());
    }

    @Test
    void nobodyChangesOrDeletesWhatWasSaid() {
        Business business = aBusiness();
        business.post(consents(jane(business)), YES);
        for (String act : List.of(
                "delete from consent_record",
                "update consent_record set act = 'GIVEN'",
                "update consent_record set recorded_at = now()")) {
            assertThatThrownBy(() -> Tenancy.runAs(
                            business.id(),
                            () -> transaction.executeWithoutResult(
                                    _ -> jdbc.sql(act).update())))
                    .as(act)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void onlyWhoMayChangePeopleWritesDownWhatTheySay() {
        Business business = aBusiness();
        UUID jane = jane(business);
        String reader =
                TestTokens.user(business.id()).permissions("person:read").bearer();
        assertThat(business.callAs(reader, HttpMethod.POST, consents(jane), NO).status())
                .isEqualTo(403);
        Business thief = aBusiness();
        assertThat(thief.post(consents(jane), NO).status()).isEqualTo(404);
        assertThat(thief.get(consents(jane)).status()).isEqualTo(404);
        assertThat(business.get(consents(jane)).items()).isEmpty();
    }

    private static UUID jane(Business business) {
        return business.post("/api/v1/people", Map.of("name", "Jane Doe", "emails", List.of("jane@example.com")))
                .id();
    }

    private static String consents(UUID person) {
        return "/api/v1/people/" + person + "/consents";
    }

    private static Map<String, ?> said(String act, String purpose, String channel) {
        return Map.of("act", act, "purpose", purpose, "channel", channel, "source", "letter");
    }

    private static boolean allowed(Business business, UUID person, String purpose, String channel) {
        return business.get(consents(person))
                .body()
                .get("standing")
                .valueStream()
                .filter(standing -> standing.get("purpose").stringValue().equals(purpose)
                        && standing.get("channel").stringValue().equals(channel))
                .findFirst()
                .orElseThrow()
                .get("allowed")
                .booleanValue();
    }
}
