package io.doorstep.identity.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsIntegrationTests extends IdentityTest {

    private static final String GENERAL = "/api/v1/settings/general";

    private static final Map<String, Object> ALL = Map.of(
            "businessName", "Lekki Estates",
            "timezone", "Africa/Lagos",
            "languages", List.of("fr", "en-ng"),
            "defaultLanguage", "en-NG",
            "dateFormat", "dd/MM/yyyy",
            "timeFormat", "h:mm a");

    /// IDN-75, IDN-76, IDN-77, IDN-78, IDN-80
    @Test
    void generalSettingsAreKeptAndToldToTheOtherServices() {
        Business business = aBusiness();
        Answer before = api.get(GENERAL, business.owner());
        assertThat(before.text("businessName")).isEqualTo("Lekki Homes");

        Answer after = api.put(GENERAL, business.owner(), before.etag(), ALL);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        Answer read = api.get(GENERAL, business.owner());
        assertThat(read.text("businessName")).isEqualTo("Lekki Estates");
        assertThat(read.text("timezone")).isEqualTo("Africa/Lagos");
        assertThat(read.text("defaultLanguage")).isEqualTo("en-NG");
        assertThat(read.body().path("languages").toString()).isEqualTo("[\"en-NG\",\"fr\"]");
        assertThat(read.text("dateFormat")).isEqualTo("dd/MM/yyyy");
        assertThat(read.text("timeFormat")).isEqualTo("h:mm a");
        JsonNode told = events.awaitOne("organization.updated", business.id()).data();
        Contracts.assertMatches("organization.updated", told);
        assertThat(told.path("dateFormat").asString()).isEqualTo("dd/MM/yyyy");
        assertThat(told.path("timeFormat").asString()).isEqualTo("h:mm a");
        assertThat(told.path("languages").toString()).isEqualTo("[\"en-NG\",\"fr\"]");
        assertThat(told.path("timezone").asString()).isEqualTo("Africa/Lagos");
    }

    /// IDN-80
    @Test
    void aFormOfSomeSettingsLeavesTheOthersAsTheyWere() {
        Business business = aBusiness();
        api.put(GENERAL, business.owner(), "*", ALL);

        Answer updated = api.call(
                HttpMethod.POST,
                "/api/v1/settings/update",
                business.owner(),
                Map.of("If-Match", api.get(GENERAL, business.owner()).etag()),
                Map.of("timeFormat", "HH:mm", "billingEmail", "money@lekki.example"));

        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.text("timeFormat")).isEqualTo("HH:mm");
        assertThat(updated.text("dateFormat")).isEqualTo("dd/MM/yyyy");
        assertThat(updated.text("billingEmail")).isEqualTo("money@lekki.example");
        assertThat(api.patch(GENERAL, business.owner(), "*", Map.of("defaultLanguage", "yo"))
                        .body()
                        .path("languages")
                        .toString())
                .as("the default language is always among them")
                .isEqualTo("[\"yo\",\"en-NG\",\"fr\"]");
    }

    /// IDN-80
    @Test
    void replacingNeedsAllSettingsAndNobodyOverwritesAChangeUnseen() {
        Business business = aBusiness();
        String old = api.get(GENERAL, business.owner()).etag();

        assertThat(api.put(GENERAL, business.owner(), old, Map.of("timezone", "UTC"))
                        .code())
                .isEqualTo("settings_incomplete");
        assertThat(api.patch(GENERAL, business.owner(), old, Map.of("timezone", "Africa/Lagos"))
                        .status())
                .isEqualTo(200);
        assertThat(api.patch(GENERAL, business.owner(), old, Map.of("timezone", "Africa/Accra"))
                        .status())
                .isEqualTo(412);
        assertThat(api.patch(GENERAL, business.owner(), null, Map.of("timezone", "Africa/Accra"))
                        .status())
                .isEqualTo(428);
    }

    /// IDN-75, IDN-76, IDN-77, IDN-78
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"businessName\": \"  \"}",
                "{\"timezone\": \"Lagos\"}",
                "{\"languages\": []}",
                "{\"languages\": [\"en\", \"klingon-\"]}",
                "{\"defaultLanguage\": \"xx\"}",
                "{\"dateFormat\": \"yyyy'; drop\"}",
                "{\"timeFormat\": \"HH.mm\"}",
                "{\"billingEmail\": \"nobody\"}"
            })
    void refusesWhatIsNoNameZoneLanguageOrFormat(String settings) {
        Business business = aBusiness();

        assertThat(api.patch(GENERAL, business.owner(), "*", settings).status()).isEqualTo(422);
    }

    /// IDN-75
    @Test
    void onlyWhoManagesTheOrganizationChangesItsSettings() {
        Business business = aBusiness();
        Business.Member agent = business.hire("agent");

        assertThat(api.get(GENERAL, agent.token()).status()).isEqualTo(200);
        assertThat(api.patch(GENERAL, agent.token(), "*", Map.of("timezone", "UTC"))
                        .status())
                .isEqualTo(403);
    }

    /// IDN-79
    @Test
    void eachTabShowsWhatIsReallyThere() {
        Business business = aBusiness();
        business.hire("agent");
        business.hire("marketer");
        business.invite(Business.anAddress(), "agent");
        Answer before = api.get("/api/v1/settings", business.owner());
        assertThat(status(before, "api-keys")).isEqualTo("NOT_CONNECTED");

        Answer key = api.post(
                "/api/v1/security/api-keys",
                business.owner(),
                Map.of("name", "Website", "permissions", List.of("lead:capture")));
        Answer settings = api.get("/api/v1/settings", business.owner());

        assertThat(status(settings, "api-keys")).isEqualTo("CONNECTED");
        assertThat(integration(settings, "api-keys").path("count").asLong()).isEqualTo(1);
        assertThat(status(settings, "stripe")).isEqualTo("NOT_CONNECTED");
        assertThat(settings.text("general.businessName")).isEqualTo("Lekki Homes");
        JsonNode users = settings.body().at("/usersAndRoles/users");
        assertThat(users.path("active").asLong()).isEqualTo(3);
        assertThat(users.path("invited").asLong()).isEqualTo(1);
        assertThat(users.path("seatsTaken").asLong()).isEqualTo(2);
        assertThat(users.has("seatLimit")).isFalse();
        assertThat(settings.body().at("/usersAndRoles/roles/custom").asLong()).isZero();
        assertThat(settings.body().at("/security/passwordMinLength").asInt()).isPositive();
        assertThat(settings.body().at("/notifications/recipients").asLong()).isEqualTo(3);

        api.delete("/api/v1/security/api-keys/" + key.id(), business.owner());
        assertThat(status(api.get("/api/v1/settings", business.owner()), "api-keys"))
                .isEqualTo("NOT_CONNECTED");
    }

    /// IDN-79
    @Test
    void partnersByWebhookAreShownAsLeadCrmKnowsThemAndAsUnknownWhenItDoesNotAnswer() {
        Business business = aBusiness();
        LEAD_CRM.hasWebhooks("{\"id\": \"1\", \"enabled\": true}, {\"id\": \"2\", \"enabled\": false}");
        Answer connected = api.get("/api/v1/settings", business.owner());
        assertThat(status(connected, "webhooks")).isEqualTo("CONNECTED");
        assertThat(integration(connected, "webhooks").path("count").asLong()).isEqualTo(1);

        LEAD_CRM.hasWebhooks("");
        assertThat(status(api.get("/api/v1/settings", business.owner()), "webhooks"))
                .isEqualTo("NOT_CONNECTED");

        LEAD_CRM.fails();
        Answer unknown = api.get("/api/v1/settings", business.owner());
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(status(unknown, "webhooks")).isEqualTo("UNKNOWN");
        assertThat(integration(unknown, "webhooks").has("count")).isFalse();
    }

    /// IDN-79
    @Test
    void theChatCountsAsConnectedOnceAVisitorHasReallyTalked() {
        Business business = aBusiness();
        assertThat(status(api.get("/api/v1/settings", business.owner()), "website-chat"))
                .isEqualTo("NOT_CONNECTED");

        UUID conversation = UUID.randomUUID();
        events.publish(
                "conversations",
                "conversation.started",
                business.id(),
                conversation,
                Map.of("conversationId", conversation, "channel", "website", "startedAt", "2026-01-01T00:00:00Z"));

        await().atMost(Duration.ofSeconds(15))
                .until(() -> status(api.get("/api/v1/settings", business.owner()), "website-chat")
                        .equals("CONNECTED"));
    }

    /// IDN-79
    @ParameterizedTest
    @CsvSource({
        "conversations, channel.connected, channel.disconnected, telegram, channelId",
        "leads, crm.connected, crm.disconnected, hubspot, connectionId"
    })
    void whatAnotherServiceConnectsIsShownWithWhereToDisconnectItUntilItIsGone(
            String topic, String connected, String disconnected, String name, String id) {
        Business business = aBusiness();
        Business other = aBusiness();
        JsonNode told = JsonMapper.shared().readTree(Contracts.example(connected));
        UUID connection = UUID.fromString(told.path(id).asString());
        assertThat(integration(settings(business), name).has("manage")).isFalse();

        events.publish(topic, connected, business.id(), connection, Contracts.example(connected));

        awaitStatus(business, name, "CONNECTED");
        JsonNode shown = integration(settings(business), name).path("connections");
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).path("name")).isEqualTo(told.path("name"));
        assertThat(shown.get(0).path("manage")).isEqualTo(told.path("manage"));
        assertThat(status(settings(other), name)).isEqualTo("NOT_CONNECTED");
        assertThat(status(settings(business), "website-chat")).isEqualTo("NOT_CONNECTED");

        events.publish(topic, disconnected, business.id(), connection, Contracts.example(disconnected));

        awaitStatus(business, name, "NOT_CONNECTED");
        assertThat(integration(settings(business), name).path("connections")).isEmpty();
    }

    private void awaitStatus(Business business, String name, String status) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> status(settings(business), name).equals(status));
    }

    private Answer settings(Business business) {
        return api.get("/api/v1/settings", business.owner());
    }

    private static String status(Answer settings, String integration) {
        return integration(settings, integration).path("status").asString();
    }

    private static JsonNode integration(Answer settings, String name) {
        for (JsonNode integration : settings.body().path("integrations")) {
            if (integration.path("name").asString().equals(name)) {
                return integration;
            }
        }
        throw new AssertionError("no integration " + name);
    }
}
