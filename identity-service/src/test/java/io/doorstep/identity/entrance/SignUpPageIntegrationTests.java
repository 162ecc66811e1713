package io.doorstep.identity.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// IDN-11: the whole way of somebody new, in a real browser.
class SignUpPageIntegrationTests extends IdentityTest {

    @RegisterExtension
    static final Screen screen = new Screen();

    private static final String AGREE = "I agree to the terms and have read the privacy notice";

    private final String email = Business.anAddress();

    @Test
    void aBusinessIsRegisteredWithItsOwnerWhoIsMailedALinkToConfirmTheAddress() {
        fillIn(email);
        screen.tick(AGREE);
        screen.press("Register");
        screen.shows("Welcome", "Confirm your address with the link that we have just mailed to " + email);
        assertThat(screen.complaints()).isEmpty();

        Answer in = logIn();
        assertThat(in.text("organization.name")).isEqualTo("Lekki Homes");
        assertThat(api.get("/api/v1/sessions", in.text("accessToken")).items())
                .as("the session of the page is over")
                .hasSize(1);
        ReceivedEvent link = events.awaitOne("account-link.requested", UUID.fromString(in.text("organization.id")));
        assertThat(link.data().path("purpose").asString()).isEqualTo("VERIFY_EMAIL");
    }

    /// CMP-04
    @Test
    void whatThePersonAgreedToOnThePageIsRecordedAndNewsOnlyWhenTicked() {
        fillIn(email);
        screen.tick(AGREE);
        screen.press("Register");
        screen.shows("Welcome");

        Answer consents = api.get("/api/v1/auth/profile/consents", logIn().text("accessToken"));

        assertThat(consents.each("purpose")).containsExactlyInAnyOrder("terms", "privacy-notice");
        assertThat(consents.each("source")).containsOnly("registration");
        assertThat(consents.each("userAgent")).allMatch(agent -> agent.contains("Chrome"));
    }

    @Test
    void whatIsMissingOrNotGoodIsSaidAndNothingTypedIsLost() {
        screen.open("/sign-up");
        screen.press("Register");
        screen.shows("Something is not filled in yet.");
        fillInHere("not an address");
        screen.press("Register");
        screen.shows("Without your agreement to the terms there is no account.");
        screen.tick(AGREE);
        screen.press("Register");
        screen.shows("One of the fields is not good:");
        screen.type("E-mail address", email);
        screen.press("Register");

        screen.shows("Welcome");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void anAddressThatHasAnAccountIsSaidToHaveOne() {
        Business known = aBusiness();

        fillIn(known.email());
        screen.tick(AGREE);
        screen.press("Register");

        screen.shows("There is an account with this address already.");
    }

    private void fillIn(String address) {
        screen.open("/sign-up");
        fillInHere(address);
    }

    private void fillInHere(String address) {
        screen.type("Name of your business", "Lekki Homes");
        screen.type("Your name", "Ada Obi");
        screen.type("E-mail address", address);
        screen.type("Password", Business.PASSWORD);
    }

    private Answer logIn() {
        Answer[] in = new Answer[1];
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            in[0] = api.post("/api/v1/auth/login", null, Map.of("email", email, "password", Business.PASSWORD));
            return in[0].status() == 200;
        });
        return in[0];
    }
}
