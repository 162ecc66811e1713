package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.Contracts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProofIntegrationTests extends OnboardingTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-63, IDN-65, IDN-66, IDN-71
    @ParameterizedTest
    @CsvSource({
        "conversations, conversation.started, channels",
        "conversations, channel.connected, channels",
        "listings, listing.drafted, property-import",
        "listings, listing.published, property-import",
        "leads, webhook-endpoint.created, crm-connection",
        "leads, crm.connected, crm-connection",
    })
    void whatReallyHappensTicksItsStepOff(String topic, String type, String key) {
        Business business = aBusiness();
        Business other = aBusiness();
        Answer claimed = complete(business, key);
        assertThat(claimed.status()).isEqualTo(409);
        assertThat(claimed.code()).isEqualTo("step_ticks_itself_off");

        events.publish(topic, type, business.id(), UUID.randomUUID(), Contracts.example(type));

        awaitDone(business, key);
        JsonNode mark = step(business, key).path("mark");
        assertThat(mark.path("source").asString()).isEqualTo("DATA");
        assertThat(mark.has("by")).isFalse();
        assertThat(state(other, key)).isEqualTo("OPEN");
    }

    /// IDN-64, IDN-71
    @Test
    void aTrialIsNoChoiceOfAPlanAndAPaidTermIs() {
        Business business = aBusiness();
        UUID subscription = UUID.randomUUID();
        events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                subscription,
                Contracts.example("subscription.changed"));
        events.publish(
                "conversations",
                "conversation.started",
                business.id(),
                UUID.randomUUID(),
                Map.of("conversationId", UUID.randomUUID()));
        awaitDone(business, "channels");
        assertThat(state(business, "plan")).isEqualTo("OPEN");
        assertThat(step(business, "plan").path("where").findValuesAsString("href"))
                .contains("/api/v1/billing/checkout-sessions");

        subscribe(business, "PROFESSIONAL", "ACTIVE");
        awaitDone(business, "plan");
    }

    /// IDN-71
    @Test
    void whatIsDoneElsewhereInTheProductIsSeenAtOnce() {
        Business business = aBusiness();
        assertThat(state(business, "invitations")).isEqualTo("OPEN");
        business.invite(Business.anAddress(), "agent");
        api.patch(
                "/api/v1/organizations/current",
                business.owner(),
                "*",
                Map.of("branding", Map.of("primaryColor", "#1A73E8"), "persona", Map.of("name", "Ada")));

        for (String key : List.of("brand", "persona", "invitations")) {
            JsonNode step = step(business, key);
            assertThat(step.path("state").asString()).isEqualTo("DONE");
            assertThat(step.at("/mark/by").asString())
                    .isEqualTo(business.ownerId().toString());
        }
    }

    /// IDN-67, IDN-71
    @ParameterizedTest
    @CsvSource({
        "conversations, ai-rule.changed, ai-rules, changedBy",
        "conversations, knowledge-entry.added, knowledge-base, addedBy",
        "leads, analytics.viewed, analytics-review, viewedBy",
    })
    void whatAUserDoesElsewhereTicksItsStepOffInTheUsersName(String topic, String type, String key, String doer) {
        Business business = aBusiness();
        assertThat(state(business, key)).isEqualTo("OPEN");

        events.publish(topic, type, business.id(), UUID.randomUUID(), Contracts.example(type));

        awaitDone(business, key);
        JsonNode mark = step(business, key).path("mark");
        assertThat(mark.path("source").asString()).isEqualTo("DATA");
        assertThat(mark.path("by"))
                .isEqualTo(JsonMapper.shared().readTree(Contracts.example(type)).path(doer));
    }

    /// IDN-67, IDN-71
    @Test
    void whereNothingWouldProveItAUsersWordIsTakenAndSaidSo() {
        Business business = aBusiness();
        for (String key : List.of("ai-rules", "knowledge-base", "analytics-review")) {
            Answer done = complete(business, key);
            assertThat(step(done, key).at("/mark/source").asString()).isEqualTo("HAND");
            assertThat(step(done, key).at("/mark/by").asString())
                    .isEqualTo(business.ownerId().toString());
        }
    }

    /// IDN-63
    @Test
    void channelsThatDoNotExistYetAreNotOffered() {
        Business business = aBusiness();
        JsonNode where = step(business, "channels").path("where");

        assertThat(where.findValuesAsString("href"))
                .contains("/chat/" + business.slug(), "/embed/" + business.slug() + ".js");
        assertThat(where.valueStream()
                        .filter(place -> !place.path("offered").asBoolean())
                        .map(place -> place.path("title").asString()))
                .contains("Facebook Messenger", "Instagram");
        assertThat(where.valueStream()).allSatisfy(place -> assertThat(place.has("href"))
                .isEqualTo(place.path("offered").asBoolean()));
    }

    /// IDN-71
    @Test
    void anOrganizationThatIsOlderThanTheOnboardingFindsItsStepsDone() {
        Business business = aBusiness();
        business.hire("agent");
        Tenancy.runAs(
                business.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("delete from onboarding_mark").update();
                    jdbc.sql("delete from onboarding_badge").update();
                    jdbc.sql("delete from onboarding_progress").update();
                }));

        JsonNode step = step(business, "invitations");
        assertThat(step.path("state").asString()).isEqualTo("DONE");
        assertThat(step.path("mark").has("by")).isFalse();
    }
}
