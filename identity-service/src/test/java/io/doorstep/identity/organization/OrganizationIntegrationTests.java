package io.doorstep.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationIntegrationTests extends IdentityTest {

    private static final String CURRENT = "/api/v1/organizations/current";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// IDN-01
    @Test
    void keepsNameBrandingAndPersonaAndTellsTheOthers() {
        Business business = aBusiness();
        Answer before = api.get(CURRENT, business.owner());

        Answer after = api.patch(
                "/api/v1/organizations/" + business.id(),
                business.owner(),
                before.etag(),
                Map.of(
                        "name",
                        "Lekki Estates",
                        "timezone",
                        "Africa/Lagos",
                        "branding",
                        Map.of("primaryColor", "#1A73E8", "logoUrl", "https://cdn.example.com/l.png"),
                        "persona",
                        Map.of("name", "Ada", "tone", "warm", "greeting", "Hello!")));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        Answer read = api.get(CURRENT, business.owner());
        assertThat(read.text("name")).isEqualTo("Lekki Estates");
        assertThat(read.text("branding.primaryColor")).isEqualTo("#1A73E8");
        assertThat(read.text("persona.greeting")).isEqualTo("Hello!");
        assertThat(read.text("slug")).isEqualTo(business.slug());
        ReceivedEvent event = events.awaitOne("organization.updated", business.id());
        Contracts.assertMatches("organization.updated", event.data());
        assertThat(event.data().path("persona").path("name").asString()).isEqualTo("Ada");
    }

    /// IDN-01
    @Test
    void whatIsNotNamedStaysAsItWas() {
        Business business = aBusiness("Acme");
        Answer first = edit(business, Map.of("persona", Map.of("name", "Ada", "tone", "formal")));
        Answer second = edit(business, Map.of("locale", "en-NG"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text("persona.tone")).isEqualTo("formal");
        assertThat(second.text("name")).isEqualTo("Acme");
        assertThat(second.text("locale")).isEqualTo("en-NG");
    }

    /// IDN-01
    @Test
    void nobodyOverwritesAChangeUnseen() {
        Business business = aBusiness();
        String old = api.get(CURRENT, business.owner()).etag();
        edit(business, Map.of("name", "Second name"));

        assertThat(api.patch(CURRENT, business.owner(), old, Map.of("name", "Third"))
                        .status())
                .isEqualTo(412);
        assertThat(api.patch(CURRENT, business.owner(), null, Map.of("name", "Third"))
                        .status())
                .isEqualTo(428);
    }

    /// IDN-01
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \" \"}",
                "{\"branding\": {\"primaryColor\": \"red\"}}",
                "{\"branding\": {\"logoUrl\": \"javascript:alert(1)\"}}",
                "{\"timezone\": \"Mars/Olympus\"}",
                "{\"locale\": \"not a language\"}"
            })
    void refusesWhatIsNoNameColourAddressZoneOrLanguage(String edit) {
        Business business = aBusiness();
        String etag = api.get(CURRENT, business.owner()).etag();

        assertThat(api.patch(CURRENT, business.owner(), etag, edit).status()).isEqualTo(422);
    }

    /// IDN-07, IDN-09
    @Test
    void theTierFollowsTheSubscriptionAndASuspendedOrganizationGetsNoTokens() throws Exception {
        Business business = aBusiness();
        String contract = Contracts.example("subscription.changed");

        subscription(business, contract);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(CURRENT, business.owner()).text("tier"))
                .isEqualTo("PROFESSIONAL"));
        Answer in = business.logIn();
        assertThat(SignedJWT.parse(in.text("accessToken")).getJWTClaimsSet().getClaim("tier"))
                .isEqualTo("PROFESSIONAL");

        subscription(
                business, Map.of("plan", "PROFESSIONAL", "status", "SUSPENDED", "changedAt", "2026-12-31T00:00:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(business.logIn().code()).isEqualTo("organization_suspended"));
        Answer refresh = api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", in.text("refreshToken")));
        assertThat(refresh.status()).isEqualTo(401);
        Map<String, ?> slug = Map.of("grant", "public", "slug", business.slug());
        assertThat(api.grant("gateway", serviceSecret, slug).status()).isEqualTo(404);

        subscription(business, Map.of("plan", "ENTERPRISE", "status", "ACTIVE", "changedAt", "2027-01-01T00:00:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(business.logIn().status()).isEqualTo(200));
        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", in.text("refreshToken")))
                        .status())
                .as("the refused refresh did not use the token up")
                .isEqualTo(200);
    }

    private void subscription(Business business, Object data) {
        events.publish("subscriptions", "subscription.changed", business.id(), UUID.randomUUID(), data);
    }

    private Answer edit(Business business, Map<String, ?> edit) {
        return api.patch(
                CURRENT, business.owner(), api.get(CURRENT, business.owner()).etag(), edit);
    }
}
