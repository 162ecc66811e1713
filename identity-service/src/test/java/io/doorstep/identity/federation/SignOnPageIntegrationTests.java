package io.doorstep.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.entrance.Screen;
import io.doorstep.identity.federation.StandInProvider.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// IDN-14, IDN-16: the end of a sign-on by a provider, in a real browser.
class SignOnPageIntegrationTests extends FederationTest {

    private static final String PARTNER = "https://partner.example/callback";

    @RegisterExtension
    static final Screen screen = new Screen();

    /// IDN-15
    @Test
    void whoSignsOnByGoogleIsToldAsWhomAndGoesOnToWhereTheWayBegan() {
        Person person = Person.of("ngozi." + UUID.randomUUID() + "@gmail.com");
        String client = aClientOf(signOn("google", person));
        PROVIDER.expect(person);

        screen.open("/oauth/consent?" + request(client));
        screen.press("Sign in with Google");
        screen.shows("You are signed in", "Ngozi Bello (" + person.email() + ")");
        assertThat(screen.address()).isEqualTo("http://localhost:8080/sso/callback");
        assertThat(screen.kept()).isEqualTo("{}");
        assertThat(screen.complaints()).isEmpty();
        screen.press("Go on");
        screen.shows("Partner CRM", "See leads");
        assertThat(screen.kept()).isEqualTo("{}");
        screen.press("Allow");

        assertThat(screen.arrivesAt(PARTNER + "?")).contains("code=").contains("state=af0ifjsldkj");
    }

    @Test
    void theProviderOfAnOrganizationIsFoundByTheAddressAndTheSessionCanBeEndedAtOnce() {
        Company company = aCompany();
        aProvider(company);
        PROVIDER.expect(Person.of(company.address("ngozi")));

        screen.open("/oauth/consent?" + request(aClient(company.owner())));
        screen.press("Sign in by your organization’s provider");
        screen.shows("Enter your e-mail address first.");
        screen.type("E-mail address", "ngozi@nowhere.example");
        screen.press("Sign in by your organization’s provider");
        screen.shows("No provider is known for this address.");
        screen.type("E-mail address", company.address("ngozi"));
        screen.press("Sign in by your organization’s provider");
        screen.shows("You are signed in", "Ngozi Bello (" + company.address("ngozi") + ")", "Lekki Homes");
        screen.press("Sign out");

        screen.shows("You are signed out.");
        assertThat(screen.kept()).isEqualTo("{}");
    }

    /// A code cannot be slipped into somebody's browser.
    @Test
    void aCodeThatThisBrowserDidNotAskForIsNotTaken() {
        screen.open("/sso/callback#code=ssc_0123456789012345678901234567890123456789012");

        screen.shows("was begun in another window. Begin again.");
        assertThat(screen.address()).isEqualTo("http://localhost:8080/sso/callback");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void aRefusalOfTheProviderIsSaid() {
        screen.open("/sso/callback#error=sign_on_failed");

        screen.shows("Your provider did not let you in.");
    }

    private String aClientOf(Answer signedOn) {
        return aClient(signedOn.text("accessToken"));
    }

    private String aClient(String owner) {
        Answer added = api.post(
                "/api/v1/security/oauth-clients",
                owner,
                Map.of(
                        "name",
                        "Partner CRM",
                        "type",
                        "PUBLIC",
                        "grantTypes",
                        List.of("authorization_code"),
                        "scopes",
                        List.of("lead:read"),
                        "redirectUris",
                        List.of(PARTNER)));
        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        return added.text("id");
    }

    private static String request(String client) {
        return "response_type=code&client_id=" + client
                + "&redirect_uri=https%3A%2F%2Fpartner.example%2Fcallback&scope=lead%3Aread&state=af0ifjsldkj"
                + "&code_challenge=" + "x".repeat(43) + "&code_challenge_method=S256";
    }
}
