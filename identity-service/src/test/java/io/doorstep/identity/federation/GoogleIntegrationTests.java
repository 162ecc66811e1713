package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// IDN-14
class GoogleIntegrationTests extends FederationTest {

    private final String address = "ngozi." + UUID.randomUUID() + "@gmail.com";

    /// IDN-06, IDN-15
    @Test
    void theFirstSignUpMakesABusinessAndLeadsToOnboardingTheNextToTheDashboard() {
        Person person = Person.of(address);
        Answer first = signOn("google", person);
        Answer second = signOn("google", person.called("other." + address));

        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.text("next")).isEqualTo("onboarding");
        assertThat(first.text("organization.name")).isEqualTo("Ngozi Bello");
        assertThat(first.body().at("/user/roles").toString()).isEqualTo("[\"owner\"]");
        assertThat(second.text("next")).isEqualTo("dashboard");
        assertThat(second.text("organization.id")).isEqualTo(first.text("organization.id"));
        assertThat(second.text("user.id")).isEqualTo(first.text("user.id"));
        events.awaitOne("organization.registered", UUID.fromString(first.text("organization.id")));
    }

    /// Google has made sure of the address, so dangerous things are open at once.
    @Test
    void whoCameByGoogleHasAVerifiedAddressAndAFreshProof() {
        String token = signOn("google", Person.of(address)).text("accessToken");
        Answer key = aKey(token);
        assertThat(key.status()).as(key.body().toString()).isEqualTo(201);
    }

    /// X-ID-7
    @Test
    void anOldProofToGoogleIsNoFreshOneHereAndAFreshOneCanBeAskedFor() {
        Browser browser = aBrowser();
        URI goTo = browser.goTo("google");
        Instant anHourAgo = Instant.now().minusSeconds(3600);
        String way = PROVIDER.signIn(
                goTo,
                Person.of(address),
                claims -> StandInProvider.sign(claims.claim("auth_time", anHourAgo.getEpochSecond()), PROVIDER.key()));
        String token = browser.exchange(browser.comeBack(way)).text("accessToken");

        assertThat(aKey(token).code()).isEqualTo("fresh_proof_required");
        assertThat(goTo.getQuery()).doesNotContain("prompt");
        assertThat(aBrowser().start("google", Map.of("fresh", true)).text("goTo"))
                .contains("prompt=login")
                .contains("max_age=0");
    }

    @Test
    void anAccountWithAVerifiedAddressIsLinkedAndAnotherIsNot() {
        Answer registered = api.post("/api/v1/auth/register", null, Business.registration("Lekki Homes", address));
        assertThat(registered.text("next")).isEqualTo("onboarding");
        Person person = Person.of(address);
        assertThat(signOn("google", person).code()).isEqualTo("account_not_verified");

        verify(UUID.fromString(registered.text("organization.id")));

        Answer in = signOn("google", person);
        assertThat(in.text("user.id")).isEqualTo(registered.text("user.id"));
        assertThat(in.text("organization.id")).isEqualTo(registered.text("organization.id"));
    }

    /// Google vouches for addresses that it hosts alone.
    @Test
    void anAccountUnderAnAddressThatGoogleDoesNotHostIsNotLinked() {
        String elsewhere = Business.anAddress();
        Answer registered = api.post("/api/v1/auth/register", null, Business.registration("Lekki Homes", elsewhere));
        verify(UUID.fromString(registered.text("organization.id")));

        assertThat(signOn("google", Person.of(elsewhere)).code()).isEqualTo("account_not_verified");
    }

    @Test
    void anUnverifiedAddressOpensNothing() {
        assertThat(signOn("google", Person.of(address).unverified()).code()).isEqualTo("email_not_verified");
    }

    private Answer aKey(String token) {
        return api.post(
                "/api/v1/security/api-keys", token, Map.of("name", "Website", "permissions", List.of("lead:capture")));
    }

    private void verify(UUID organization) {
        var link = events.awaitOne("account-link.requested", organization);
        Answer mail = api.ask(
                MAIL_LINKS,
                "notification",
                serviceSecret,
                Map.of(
                        "tenantId",
                        organization,
                        "purpose",
                        "VERIFY_EMAIL",
                        "id",
                        link.data().path("linkId").asString()));
        Answer verified = api.post(
                "/api/v1/auth/email/verify",
                null,
                Map.of("token", mail.text("link").replaceFirst(".*token=", "")));
        assertThat(verified.status()).isEqualTo(204);
    }
}
