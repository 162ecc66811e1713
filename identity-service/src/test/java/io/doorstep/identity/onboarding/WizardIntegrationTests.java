package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WizardIntegrationTests extends OnboardingTest {

    private static final Map<String, ?> COLOURS =
            Map.of("name", "Lekki Shores", "timezone", "Africa/Lagos", "primaryColor", "#1A73E8");

    /// IDN-61, IDN-62, IDN-63, IDN-64, IDN-65, IDN-66, IDN-72, IDN-74
    @Test
    void theWizardLeadsFromTheFirstStepToTheReward() {
        Business business = aBusiness();
        assertThat(progress(business).body().path("percent").asInt()).isZero();

        fillIn(business, "brand", COLOURS);
        assertThat(complete(business, "brand").status()).isEqualTo(200);
        fillIn(business, "persona", Map.of("name", "Ada", "tone", "warm", "greeting", "Hello!"));
        assertThat(complete(business, "persona").status()).isEqualTo(200);
        publish(business, "conversations", "conversation.started");
        publish(business, "listings", "listing.published");
        publish(business, "leads", "webhook-endpoint.created");
        subscribe(business, "STARTER", "ACTIVE");
        List.of("channels", "property-import", "crm-connection", "plan").forEach(key -> awaitDone(business, key));
        fillIn(business, "invitations", Map.of("people", List.of(invitee("agent"))));
        assertThat(complete(business, "invitations").status()).isEqualTo(200);
        complete(business, "ai-rules");
        complete(business, "knowledge-base");
        assertThat(events.seen("onboarding.completed", business.id())).isEmpty();
        skip(business, "analytics-review");

        Answer done = progress(business);
        assertThat(done.body().path("percent").asInt()).isEqualTo(100);
        assertThat(done.body().has("nextStep")).isFalse();
        assertThat(done.body().path("badges").findValuesAsString("badge"))
                .containsExactlyInAnyOrder("first-step", "open-for-business", "all-set");
        ReceivedEvent told = events.awaitOne("onboarding.completed", business.id());
        Contracts.assertMatches("onboarding.completed", told.data());
        assertThat(told.key()).isEqualTo(business.id().toString());
        assertThat(told.data().path("skipped").path(0).asString()).isEqualTo("analytics-review");

        assertThat(complete(business, "analytics-review").status()).isEqualTo(200);
        assertThat(progress(business).body().path("badges").findValuesAsString("badge"))
                .hasSize(4)
                .contains("full-house");
        assertThat(events.seen("onboarding.completed", business.id())).hasSize(1);
    }

    /// IDN-61
    @Test
    void theBrandStepChangesTheOrganizationAndKeepsNoCopy() {
        Business business = aBusiness();
        fillIn(business, "brand", COLOURS);
        assertThat(organization(business).text("name")).isEqualTo("Lekki Homes");

        Answer completed = complete(business, "brand");

        assertThat(organization(business).text("name")).isEqualTo("Lekki Shores");
        assertThat(organization(business).text("branding.primaryColor")).isEqualTo("#1A73E8");
        assertThat(events.awaitOne("organization.updated", business.id())
                        .data()
                        .at("/branding/primaryColor")
                        .asString())
                .isEqualTo("#1A73E8");
        JsonNode mark = step(completed, "brand").path("mark");
        assertThat(mark.path("source").asString()).isEqualTo("DATA");
        assertThat(mark.path("by").asString()).isEqualTo(business.ownerId().toString());
        assertThat(data(business, "brand").body().has("primaryColor")).isFalse();
    }

    /// IDN-61
    @Test
    void aStepThatIsDoneIsFilledInAnewAndTakesEffectAgain() {
        Business business = aBusiness();
        fillIn(business, "brand", COLOURS);
        complete(business, "brand");
        fillIn(business, "brand", Map.of("primaryColor", "#00AA00"));

        assertThat(complete(business, "brand").status()).isEqualTo(200);
        assertThat(organization(business).text("branding.primaryColor")).isEqualTo("#00AA00");
        assertThat(organization(business).text("name")).isEqualTo("Lekki Shores");
        assertThat(complete(business, "brand").status()).isEqualTo(200);
        assertThat(organization(business).text("branding.primaryColor")).isEqualTo("#00AA00");
    }

    /// IDN-62
    @Test
    void thePersonaStepKeepsWhatItDoesNotAskFor() {
        Business business = aBusiness();
        api.patch(
                "/api/v1/organizations/current",
                business.owner(),
                "*",
                Map.of("persona", Map.of("greeting", "Good day")));
        fillIn(business, "persona", Map.of("name", "Ada"));
        complete(business, "persona");

        assertThat(organization(business).text("persona.name")).isEqualTo("Ada");
        assertThat(organization(business).text("persona.greeting")).isEqualTo("Good day");
    }

    /// IDN-67
    @Test
    void theInvitationsStepInvitesOrNobodyAtAll() {
        Business business = aBusiness();
        fillIn(business, "invitations", Map.of("people", List.of(invitee("agent"), invitee("no-such-role"))));
        Answer refused = complete(business, "invitations");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("detail")).contains("no-such-role");
        assertThat(api.get("/api/v1/members", business.owner()).items()).hasSize(1);

        Map<String, Object> agent = invitee("agent");
        fillIn(business, "invitations", Map.of("people", List.of(agent, invitee("handoff-agent"))));
        assertThat(complete(business, "invitations").status()).isEqualTo(200);

        assertThat(events.await("member.invited", business.id(), 2)).hasSize(2);
        assertThat(api.get("/api/v1/members?status=INVITED", business.owner()).each("email"))
                .hasSize(2)
                .contains(agent.get("email").toString());
    }

    /// IDN-72
    @Test
    void aBadgeIsGrantedOnceHoweverManyFinishAtOnce() throws Exception {
        Business business = aBusiness();
        inParallel(8, () -> complete(business, "ai-rules"));

        assertThat(progress(business).body().path("badges").findValuesAsString("badge"))
                .containsExactly("first-step");
    }

    private void publish(Business business, String topic, String type) {
        events.publish(topic, type, business.id(), UUID.randomUUID(), Contracts.example(type));
    }

    private Answer organization(Business business) {
        return api.get("/api/v1/organizations/current", business.owner());
    }
}
