package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// X-ID-4
class DemandedSignOnIntegrationTests extends FederationTest {

    private static final String DISCOVER = "/api/v1/auth/sso/discover";

    @Test
    void anAddressesDomainTellsByWhichProviderItsPeopleSignOn() {
        Company company = aCompany();
        UUID provider = aProvider(company);
        Answer found = discover("Somebody@" + company.domain().toUpperCase());

        assertThat(found.body().at("/providers/0/id").asString()).isEqualTo(provider.toString());
        assertThat(found.body().at("/providers/0/name").asString()).isEqualTo("Corporate directory");
        assertThat(found.body().path("passwordAllowed").asBoolean()).isTrue();
    }

    @Test
    void whetherSomebodyHasAnAddressIsNotTold() {
        Company company = aCompany();
        aProvider(company);
        hire(company, company.address("ben"), "agent");

        assertThat(discover(company.address("ben")).body())
                .isEqualTo(discover(company.address("nobody")).body());
        assertThat(discover(company.business().email()).body())
                .isEqualTo(discover("nobody@nowhere.example").body());
        assertThat(discover("no address").body().toString()).isEqualTo("{\"providers\":[],\"passwordAllowed\":true}");
    }

    @Test
    void aDomainThatIsNotProvedAnyMoreLeadsNowhere() {
        Company company = aCompany();
        UUID provider = aProvider(company, Map.of("demanded", true));
        hire(company, company.address("ben"), "agent");
        String domain = api.get("/api/v1/security/domains", company.owner())
                .items()
                .get(0)
                .path("id")
                .asString();
        api.delete("/api/v1/security/domains/" + domain, company.owner());

        assertThat(discover(company.address("ben")).body().path("providers")).isEmpty();
        assertThat(logIn(company, "ben").status()).isEqualTo(200);
        assertThat(signOn(provider, Person.of(company.address("new"))).code()).isEqualTo("foreign_address");
    }

    @Test
    void aPasswordIsNoWayInWhereTheProviderIsDemandedButForOwners() {
        Company company = aCompany();
        UUID provider = aProvider(company, Map.of("demanded", true));
        hire(company, company.address("ben"), "admin");
        hire(company, company.address("ada"), "owner");

        Answer refused = logIn(company, "ben");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("sign_on_demanded");
        assertThat(discover(company.address("ben"))
                        .body()
                        .path("passwordAllowed")
                        .asBoolean(true))
                .isFalse();
        assertThat(logIn(company, "ada").status()).isEqualTo(200);
        assertThat(company.business().logIn().status()).as("another domain").isEqualTo(200);
        assertThat(signOn(provider, Person.of(company.address("ben"))).status()).isEqualTo(200);
        assertThat(api.post(
                                "/api/v1/auth/login",
                                null,
                                Map.of("email", company.address("ben"), "password", "wrong " + Business.PASSWORD))
                        .code())
                .isEqualTo("wrong_credentials");
    }

    @Test
    void neitherGoogleNorAnInvitationGoesAroundTheDemand() {
        Company company = aCompany();
        aProvider(company, Map.of("demanded", true));
        Answer invited = company.business().invite(company.address("chi"), "agent");
        String link = mailLink(company.business(), "INVITATION", invited.id()).text("link");
        Answer joined = api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", link.replaceFirst(".*token=", ""), "password", Business.PASSWORD));

        assertThat(joined.code()).isEqualTo("sign_on_demanded");
        assertThat(signOn("google", Person.of(company.address("new"))).code()).isEqualTo("sign_on_demanded");
    }

    private Answer discover(String email) {
        Answer answer = api.post(DISCOVER, null, Map.of("email", email));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private Answer logIn(Company company, String person) {
        return company.business().logIn(company.address(person), Business.PASSWORD);
    }
}
