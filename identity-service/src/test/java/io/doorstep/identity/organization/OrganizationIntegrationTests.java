package io.doorstep.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
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
                        Map.of(
                                "primaryColor",
                                "#1A73E8",
                                "secondaryColor",
                                "#FBBC04",
                                "logoUrl",
                                "https://cdn.example.com/l.png"),
                        "persona",
                        Map.of("name", "Ada", "tone", "warm", "greeting", "Hello!")));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        Answer read = api.get(CURRENT, business.owner());
        assertThat(read.text("name")).isEqualTo("Lekki Estates");
        assertThat(read.text("branding.primaryColor")).isEqualTo("#1A73E8");
        assertThat(read.text("branding.secondaryColor")).isEqualTo("#FBBC04");
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
                "{\"branding\": {\"secondaryColor\": \"#12345\"}}",
                "{\"branding\": {\"logoUrl\": \"javascript:alert(1)\"}}",
                "{\"branding\": {\"logoUrl\": \"http://cdn.example.com/l.png\"}}",
                "{\"timezone\": \"Mars/Olympus\"}",
                "{\"locale\": \"not a language\"}"
            })
    void refusesWhatIsNoNameColourAddressZoneOrLanguage(String edit) {
        Business business = aBusiness();
        String etag = api.get(CURRENT, business.owner()).etag();

        assertThat(api.patch(CURRENT, business.owner(), etag, edit).status()).isEqualTo(422);
    }

    /// IDN-05
    @Test
    void aSignedInPersonFoundsAnotherOrganizationAndIsItsOwnerThere() {
        Business business = aBusiness();

        Answer founded = api.post(
                "/api/v1/organizations", business.owner(), Map.of("name", "Ikoyi Lets", "timezone", "Africa/Lagos"));

        assertThat(founded.status()).isEqualTo(201);
        assertThat(founded.text("organization.id")).isNotEqualTo(business.id().toString());
        Answer there = api.get(CURRENT, founded.text("accessToken"));
        assertThat(there.text("name")).isEqualTo("Ikoyi Lets");
        assertThat(there.text("timezone")).isEqualTo("Africa/Lagos");
        assertThat(api.get("/api/v1/members", founded.text("accessToken")).each("email"))
                .containsExactly(business.email());
        assertThat(api.get(CURRENT, business.owner()).text("name"))
                .as("the first one stays what it was")
                .isEqualTo("Lekki Homes");
        events.awaitOne("organization.registered", UUID.fromString(founded.text("organization.id")));
        assertThat(api.post("/api/v1/organizations", business.owner(), Map.of("name", " "))
                        .status())
                .isEqualTo(422);
    }

    /// IDN-07
    @Test
    void billingSaysTheTierTheLimitsAndWhenTheyEndAndNobodyElseDoes() throws Exception {
        Business business = aBusiness();
        assertThat(api.get(CURRENT, business.owner())
                        .body()
                        .at("/subscription/active")
                        .asBoolean())
                .as("the trial is on the way")
                .isTrue();

        subscription(business, Contracts.example("subscription.changed"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(CURRENT, business.owner()).text("tier"))
                .isEqualTo("PROFESSIONAL"));
        Answer read = api.get(CURRENT, business.owner());
        assertThat(read.text("subscription.status")).isEqualTo("TRIALING");
        assertThat(read.text("subscription.endsAt")).isEqualTo("2026-12-05T09:30:00Z");
        assertThat(read.body().at("/subscription/active").asBoolean()).isTrue();
        assertThat(read.body().at("/subscription/maxPlots").asLong()).isEqualTo(1_000);
        assertThat(read.body().at("/subscription/maxAgents").asLong()).isEqualTo(15);
        assertThat(read.body().at("/subscription/maxApiCallsDaily").asLong()).isEqualTo(10_000);
        assertThat(claims(business.logIn()).getClaim("tier")).isEqualTo("PROFESSIONAL");

        edit(business, Map.of("subscription", Map.of("maxAgents", 99), "tier", "ENTERPRISE"));
        assertThat(api.get(CURRENT, business.owner())
                        .body()
                        .at("/subscription/maxAgents")
                        .asLong())
                .isEqualTo(15);
        assertThat(api.get(CURRENT, business.owner()).text("tier")).isEqualTo("PROFESSIONAL");
    }

    /// IDN-07
    @Test
    void asWhomStripeKnowsTheOrganizationComesFromBillingAndTheBillingAddressFromItsPeople() {
        Business business = aBusiness();
        Map<String, Object> said = Map.of(
                "plan",
                "STARTER",
                "status",
                "ACTIVE",
                "stripeCustomerId",
                "cus_9",
                "changedAt",
                "2026-12-31T00:00:00Z");
        subscription(business, said);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(CURRENT, business.owner()).text("subscription.stripeCustomerId"))
                .isEqualTo("cus_9"));

        assertThat(edit(business, Map.of("billingEmail", "accounts@lekki.example"))
                        .text("billingEmail"))
                .isEqualTo("accounts@lekki.example");
        assertThat(edit(business, Map.of("billingEmail", "nobody")).status()).isEqualTo(422);
        assertThat(edit(business, Map.of("billingEmail", "")).body().has("billingEmail"))
                .isFalse();
    }

    /// IDN-09
    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "CANCELLED"})
    void aSuspendedOrganizationStillLetsItsPeopleAndProgramsInWithATokenThatSaysSo(String status) throws Exception {
        Business business = aBusiness();
        Answer in = business.logIn();
        assertThat(claims(in).getClaim("standing")).isEqualTo("ACTIVE");

        subscription(business, Map.of("plan", "STARTER", "status", status, "changedAt", "2026-12-31T00:00:00Z"));
        await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get(CURRENT, business.owner()).text("status"))
                .isEqualTo("SUSPENDED"));

        JWTClaimsSet suspended = claims(business.logIn());
        assertThat(suspended.getClaim("standing")).isEqualTo("SUSPENDED");
        assertThat(suspended.getLongClaim("standing_at"))
                .isEqualTo(Instant.parse("2026-12-31T00:00:00Z").toEpochMilli());
        Answer refreshed = api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", in.text("refreshToken")));
        assertThat(claims(refreshed).getClaim("standing")).isEqualTo("SUSPENDED");
        Map<String, ?> slug = Map.of("grant", "public", "slug", business.slug());
        assertThat(api.grant("gateway", serviceSecret, slug).status())
                .as("visitors' enquiries are still taken")
                .isEqualTo(200);

        subscription(business, Map.of("plan", "STARTER", "status", "ACTIVE", "changedAt", "2027-01-01T00:00:00Z"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(claims(business.logIn()).getClaim("standing"))
                        .isEqualTo("ACTIVE"));
    }

    /// IDN-54
    @Test
    void aChangeOfTheSubscriptionStandsInTheAuditLog() {
        Business business = aBusiness();
        subscription(business, Map.of("plan", "STARTER", "status", "SUSPENDED", "changedAt", "2026-12-31T00:00:00Z"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        api.get("/api/v1/audit-logs?model=Organization&action=update", business.owner())
                                .items()
                                .toString())
                .contains("SUSPENDED"));
    }

    private static JWTClaimsSet claims(Answer signedIn) throws ParseException {
        return SignedJWT.parse(signedIn.text("accessToken")).getJWTClaimsSet();
    }

    private void subscription(Business business, Object data) {
        events.publish("subscriptions", "subscription.changed", business.id(), UUID.randomUUID(), data);
    }

    private Answer edit(Business business, Map<String, ?> edit) {
        return api.patch(
                CURRENT, business.owner(), api.get(CURRENT, business.owner()).etag(), edit);
    }
}
