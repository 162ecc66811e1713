package io.doorstep.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.authentication.secondfactor.App;
import io.doorstep.identity.entrance.Screen;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// IDN-12, IDN-16: the whole way of a program's browser, in a real one.
class ConsentPageIntegrationTests extends OAuthTest {

    @RegisterExtension
    static final Screen screen = new Screen();

    @Test
    void aPersonSignsInReadsWhoAsksForWhatAndAllowsIt() {
        Business business = aBusiness();
        Answer client = aClient(business, "CONFIDENTIAL");

        goToTheQuestion(client);
        screen.shows("Lekki Homes", "nothing is allowed before you say so");
        signIn(business.email(), Business.PASSWORD);
        screen.shows("Partner CRM", "See leads", "Ada Obi (" + business.email() + ")", "partner.example");
        assertThat(screen.complaints()).isEmpty();
        screen.press("Allow");

        Map<String, String> answer = fields(screen.arrivesAt(REDIRECT + "?"));
        assertThat(answer).containsEntry("state", "af0ifjsldkj+/=&x").containsKey("code");
        assertThat(redeem(client, answer.get("code")).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/sessions", business.owner()).items())
                .as("the session of the page is over, the owner's own goes on")
                .hasSize(1);
    }

    @Test
    void aPersonDoesNotAllowIt() {
        Business business = aBusiness();

        goToTheQuestion(aClient(business, "PUBLIC"));
        signIn(business.email(), Business.PASSWORD);
        screen.press("Do not allow");

        assertThat(fields(screen.arrivesAt(REDIRECT + "?")))
                .containsEntry("error", "access_denied")
                .doesNotContainKey("code");
    }

    @Test
    void aWrongPasswordIsSaidAndAnotherCanBeTried() {
        Business business = aBusiness();

        goToTheQuestion(aClient(business, "PUBLIC"));
        screen.press("Sign in");
        screen.shows("Something is not filled in yet.");
        signIn(business.email(), "not the password");
        screen.shows("The e-mail address, the password or the code is wrong.");
        signIn(business.email(), Business.PASSWORD);

        screen.shows("Partner CRM");
    }

    /// IDN-37
    @Test
    void theSecondFactorIsAskedForWhereThereIsOne() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        App app = turnSecondFactorOn(business);

        goToTheQuestion(client);
        signIn(business.email(), Business.PASSWORD);
        clock.advance(Duration.ofSeconds(30));
        screen.type("Code", app.code());
        screen.press("Sign in");

        screen.shows("Partner CRM");
    }

    /// IDN-04
    @Test
    void whoIsInAnotherOrganizationIsLedToTheProgramsOwn() {
        Business business = aBusiness();
        Answer client = aClient(business, "PUBLIC");
        api.post("/api/v1/organizations", business.owner(), Map.of("name", "Ikoyi Estates"));

        goToTheQuestion(client);
        signIn(business.email(), Business.PASSWORD);

        screen.shows("Partner CRM", "Lekki Homes");
        assertThat(screen.hasButton("Allow")).isTrue();
    }

    @Test
    void aStrangerToTheProgramsOrganizationIsToldSoAndMayComeAsSomebodyElse() {
        Business business = aBusiness();
        Business stranger = aBusiness("Strangers");

        goToTheQuestion(aClient(business, "PUBLIC"));
        signIn(stranger.email(), Business.PASSWORD);
        screen.shows("an organization of which you are no member");
        signIn(business.email(), Business.PASSWORD);
        screen.shows("Partner CRM");
        screen.press("Use another account");

        screen.shows("nothing is allowed before you say so");
    }

    @Test
    void whatThePersonMayNotDoIsMarkedAndCannotBeAllowedAlone() {
        Business business = aBusiness();
        Business.Member marketer = business.hire("marketer");

        goToTheQuestion(aClient(business, "PUBLIC"));
        signIn(marketer.email(), Business.PASSWORD);

        screen.shows("See leads (you may not do this yourself");
        assertThat(screen.hasButton("Allow")).isFalse();
        assertThat(screen.hasButton("Do not allow")).isTrue();
    }

    @Test
    void aRequestOfNobodyIsSaidToBeNotGood() {
        screen.open("/oauth/consent?client_id=nobody");

        screen.shows("Go back to the program and begin again there.");
        assertThat(screen.complaints()).isEmpty();
    }

    private void goToTheQuestion(Answer client) {
        screen.open(AUTHORIZE + "?" + form(request(client)));
    }

    private void signIn(String email, String password) {
        screen.type("E-mail address", email);
        screen.type("Password", password);
        screen.press("Sign in");
    }

    private App turnSecondFactorOn(Business business) {
        api.post("/api/v1/auth/email/verify", null, Map.of("token", mailedToken(business, "VERIFY_EMAIL", 1)));
        var app = new App(
                api.post("/api/v1/security/2fa", business.owner(), Map.of()).text("secret"), clock);
        Answer on = api.post("/api/v1/security/2fa/confirm", business.owner(), Map.of("code", app.code()));
        assertThat(on.status()).as(on.body().toString()).isEqualTo(200);
        return app;
    }
}
