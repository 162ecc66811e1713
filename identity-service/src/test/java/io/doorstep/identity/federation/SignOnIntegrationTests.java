package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.authentication.secondfactor.App;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// IDN-16, IDN-40
class SignOnIntegrationTests extends FederationTest {

    @Test
    void somebodyNewBecomesAMemberWithTheProvidersRole() {
        Company company = aCompany();
        Answer in = signOn(aProvider(company), Person.of(company.address("ngozi")));

        assertThat(in.status()).as(in.body().toString()).isEqualTo(200);
        assertThat(in.text("organization.id")).isEqualTo(company.business().id().toString());
        assertThat(in.text("user.name")).isEqualTo("Ngozi Bello");
        assertThat(in.body().at("/user/roles").toString()).isEqualTo("[\"agent\"]");
        assertThat(in.text("next")).isEqualTo("dashboard");
        assertThat(api.get("/api/v1/members", in.text("accessToken")).status()).isEqualTo(200);
        assertThat(refresh(in.text("refreshToken")).status()).isEqualTo(200);
        assertThat(events.await("member.joined", company.business().id(), 2)
                        .getLast()
                        .data()
                        .path("email")
                        .asString())
                .isEqualTo(company.address("ngozi"));
    }

    @Test
    void aPersonIsKnownByTheProvidersNameForItAndNotByTheAddress() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Person person = Person.of(company.address("ngozi"));
        Answer first = signOn(provider, person);
        Answer renamed = signOn(provider, person.called(company.address("ngozi.bello")));

        assertThat(renamed.text("user.id")).isEqualTo(first.text("user.id"));
        assertThat(renamed.text("user.email")).isEqualTo(company.address("ngozi"));
    }

    @Test
    void theNameIsReadFromTheClaimThatTheOrganizationNamed() {
        Company company = aCompany();
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(
                browser.goTo(aProvider(company, Map.of("nameAttribute", "nickname"))),
                Person.of(company.address("ngozi")),
                claims -> StandInProvider.sign(claims.claim("nickname", "Ngo"), PROVIDER.key()));

        assertThat(browser.exchange(browser.comeBack(way)).text("user.name")).isEqualTo("Ngo");
    }

    @Test
    void aMemberWithAPasswordIsTheSamePersonByTheProvider() {
        Company company = aCompany();
        UUID member = hire(company, company.address("ben"), "client");
        Answer in = signOn(aProvider(company), Person.of(company.address("ben")));

        assertThat(in.text("user.id")).isEqualTo(member.toString());
        assertThat(in.body().at("/user/roles").toString()).isEqualTo("[\"client\"]");
    }

    @Test
    void whoeverWasInvitedJoinsAsOffered() {
        Company company = aCompany();
        company.business().invite(company.address("chi"), "marketer");
        Answer in = signOn(aProvider(company), Person.of(company.address("chi")));

        assertThat(in.body().at("/user/roles").toString()).isEqualTo("[\"marketer\"]");
    }

    /// IDN-25
    @Test
    void aDeactivatedMemberStaysOut() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Person person = Person.of(company.address("ngozi"));
        String member = signOn(provider, person).text("user.id");
        api.post("/api/v1/members/" + member + "/deactivate", company.owner(), Map.of());

        assertThat(signOn(provider, person).code()).isEqualTo("member_deactivated");
        assertThat(signOn(provider, Person.of(company.address("ngozi"))).code()).isEqualTo("member_deactivated");
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        hire(company, company.address("ben"), "admin");

        assertThat(signOn(provider, Person.of(company.address("ben")).unverified())
                        .code())
                .isEqualTo("email_not_verified");
    }

    /// Whoever registers under another's address waits for the other to come by the provider.
    @Test
    void anAccountThatSomebodyElseMayHaveOpenedIsNotLinked() {
        Company company = aCompany();
        String address = company.address("victim");
        assertThat(api.post("/api/v1/auth/register", null, Business.registration("Trap", address))
                        .status())
                .isEqualTo(201);

        assertThat(signOn(aProvider(company), Person.of(address)).code()).isEqualTo("account_not_verified");
    }

    /// IDN-37
    @Test
    void theProviderIsTheFirstFactorAndTheSecondIsStillAskedFor() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Person person = Person.of(company.address("ngozi"));
        String token = signOn(provider, person).text("accessToken");
        Answer begun = api.post("/api/v1/security/2fa", token, Map.of());
        App app = new App(begun.text("secret"), clock);
        Answer on = api.post("/api/v1/security/2fa/confirm", token, Map.of("code", app.code()));
        String backup = on.body().at("/backupCodes/0").asString();

        Browser browser = aBrowser();
        String fragment = browser.comeBack(PROVIDER.signIn(browser.goTo(provider), person));
        Answer asked = browser.exchange(fragment);
        assertThat(asked.body().path("secondFactorRequired").asBoolean()).isTrue();
        assertThat(asked.body().has("accessToken")).isFalse();
        assertThat(browser.exchange(fragment, Map.of("secondFactor", "000000")).code())
                .isEqualTo("wrong_credentials");
        assertThat(browser.exchange(fragment, Map.of("secondFactor", backup)).text("organization.id"))
                .isEqualTo(company.business().id().toString());
    }

    /// IDN-53
    @Test
    void theAuditLogTellsWhoCameAndWhoDidNot() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        signOn(provider, Person.of(company.address("ngozi")));
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(browser.goTo(provider), Person.of(company.address("ngozi")));
        browser.comeBack(way.replaceFirst("code=[^&]+", "code=wrong"));

        await().untilAsserted(() -> assertThat(
                        api.get("/api/v1/audit-logs?limit=200", company.owner()).each("action"))
                .contains("single-sign-on", "refuse-sign-on"));
        List<String> all = api.get("/api/v1/audit-logs?limit=200", company.owner())
                .items()
                .valueStream()
                .map(Object::toString)
                .toList();
        assertThat(all).noneMatch(entry -> entry.contains(StandInProvider.SECRET));
    }
}
