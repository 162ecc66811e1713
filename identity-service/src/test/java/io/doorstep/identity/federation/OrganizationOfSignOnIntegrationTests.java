package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// B-ID-3: no parameter can move a sign-on out of the organization that it began in.
class OrganizationOfSignOnIntegrationTests extends FederationTest {

    @Test
    void aProviderSpeaksForItsOwnOrganizationsAddressesAlone() {
        Company mine = aCompany();
        Company theirs = aCompany();
        UUID provider = aProvider(mine);

        assertThat(signOn(provider, Person.of(theirs.address("ngozi"))).code()).isEqualTo("foreign_address");
        assertThat(signOn(provider, Person.of(theirs.business().email())).code())
                .isEqualTo("foreign_address");
        assertThat(signOn(provider, Person.of("x@" + mine.domain() + "@" + theirs.domain()))
                        .code())
                .isEqualTo("email_not_verified");
        assertThat(signOn(provider, Person.of("x@sub." + mine.domain())).code()).isEqualTo("foreign_address");
    }

    @Test
    void aHintOfAnotherOrganizationChangesNothing() {
        Company mine = aCompany();
        Company theirs = aCompany();
        Browser browser = aBrowser();
        Answer begun = browser.start(
                aProvider(mine),
                Map.of(
                        "loginHint", theirs.address("ngozi"),
                        "organizationId", theirs.business().id().toString(),
                        "tenantId", theirs.business().id().toString()));
        URI goTo = URI.create(begun.text("goTo"));
        assertThat(goTo.getQuery()).contains("login_hint=" + theirs.address("ngozi"));
        String fragment = browser.comeBack(PROVIDER.signIn(goTo, Person.of(mine.address("ngozi"))));
        Answer in = browser.exchange(
                fragment, Map.of("organizationId", theirs.business().id().toString()));

        assertThat(in.text("organization.id")).isEqualTo(mine.business().id().toString());
    }

    @Test
    void aStateOfOneProviderIsWorthNothingAtAnothersAddress() {
        UUID mine = aProvider(aCompany());
        UUID theirs = aProvider(aCompany());
        Company company = aCompany();
        Browser browser = aBrowser();
        String way = PROVIDER.signIn(browser.goTo(mine), Person.of(company.address("ngozi")));

        assertThat(api.get(way.replace(mine.toString(), theirs.toString()), null)
                        .code())
                .isEqualTo("sign_on_not_good");
        assertThat(api.get(way, null).code()).isEqualTo("sign_on_not_good");
        assertThat(api.get(way.replaceFirst("state=[^&]+", "state=sst_guess"), null)
                        .code())
                .isEqualTo("sign_on_not_good");
    }

    @Test
    void anAnswerOfAnotherIssuerIsRefused() {
        Company company = aCompany();
        Browser browser = aBrowser();
        URI goTo = browser.goTo(aProvider(company));
        String way = PROVIDER.signIn(goTo, Person.of(company.address("ngozi")));

        assertThat(browser.comeBack(way + "&iss=https://evil.example")).isEqualTo("error=sign_on_failed");
    }

    /// Somebody who is last elsewhere is signed on here.
    @Test
    void theOrganizationIsTheProvidersAndNotWhereThePersonWasLast() {
        Company mine = aCompany();
        Company theirs = aCompany();
        UUID provider = aProvider(mine);
        Person person = Person.of(mine.address("ngozi"));
        signOn(provider, person);
        joinToo(theirs, person.email());

        assertThat(signOn(provider, person).text("organization.id"))
                .isEqualTo(mine.business().id().toString());
    }

    /// An organization's provider would otherwise open every organization of its people.
    @Test
    void whoCameByAProviderCannotGoOnToAnotherOrganization() {
        Company mine = aCompany();
        Company theirs = aCompany();
        UUID provider = aProvider(mine);
        Person person = Person.of(mine.address("ngozi"));
        signOn(provider, person);
        joinToo(theirs, person.email());
        String token = signOn(provider, person).text("accessToken");

        Answer gone = api.post(
                "/api/v1/auth/switch-organization",
                token,
                Map.of("organizationId", theirs.business().id()));
        assertThat(gone.status()).isEqualTo(403);
        assertThat(gone.code()).isEqualTo("proved_elsewhere");
    }

    private void joinToo(Company company, String email) {
        Answer invited = company.business().invite(email, "agent");
        assertThat(invited.status()).as(invited.body().toString()).isEqualTo(201);
        events.await("member.invited", company.business().id(), 1);
        String link = mailLink(company.business(), "INVITATION", invited.id()).text("link");
        Answer joined = api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", link.replaceFirst(".*token=", ""), "password", Business.PASSWORD));
        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(200);
        assertThat(List.of(joined.text("organization.id")))
                .containsExactly(company.business().id().toString());
    }
}
