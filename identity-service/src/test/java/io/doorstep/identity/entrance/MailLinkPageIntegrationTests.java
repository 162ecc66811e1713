package io.doorstep.identity.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The pages that mails link to, in a real browser.
class MailLinkPageIntegrationTests extends IdentityTest {

    @RegisterExtension
    static final Screen screen = new Screen();

    /// IDN-13
    @Test
    void aForgottenPasswordIsReplacedByAnother() {
        Business business = aBusiness();
        forget(business.email());

        screen.open("/reset-password?token=" + mailedToken(business, "RESET_PASSWORD", 1));
        assertThat(screen.address()).isEqualTo("http://localhost:8080/reset-password");
        screen.press("Change the password");
        screen.shows("Enter a password.");
        screen.type("Password", "another fine horse");
        screen.press("Change the password");
        screen.shows("Your password is changed.");

        assertThat(business.logIn(business.email(), "another fine horse").status())
                .isEqualTo(200);
        assertThat(screen.complaints()).isEmpty();
    }

    /// IDN-23, CMP-04
    @Test
    void whoIsInvitedAgreesToTheTermsAndJoinsAndNoSessionIsLeftBehind() {
        Business business = aBusiness();
        String email = Business.anAddress();
        String token = business.invite(email, "agent").text("invitation.token");

        screen.open("/accept-invitation?token=" + token);
        screen.type("Password", Business.PASSWORD);
        screen.press("Join");
        screen.shows("Without your agreement to the terms you cannot join.");
        screen.tick("I agree to the terms and have read the privacy notice");
        screen.press("Join");
        screen.shows("You are a member now.");
        assertThat(screen.complaints()).isEmpty();

        String member = business.logIn(email, Business.PASSWORD).text("accessToken");
        assertThat(api.get("/api/v1/sessions", member).items()).hasSize(1);
        Answer consents = api.get("/api/v1/auth/profile/consents", member);
        assertThat(consents.each("purpose")).containsExactlyInAnyOrder("terms", "privacy-notice");
        assertThat(consents.each("source")).containsOnly("invitation");
    }

    /// IDN-11
    @Test
    void anAddressIsConfirmedOnceByItsLink() {
        Business business = aBusiness();
        String page = "/verify-email?token=" + mailedToken(business, "VERIFY_EMAIL", 1);

        screen.open(page);
        screen.press("Confirm");
        screen.shows("your address is confirmed");
        screen.open(page);
        screen.press("Confirm");

        screen.shows("The link is used or expired.");
    }
}
