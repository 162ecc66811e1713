package io.doorstep.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationIntegrationTests extends IdentityTest {

    private static final String USERS = "/api/v1/users/";

    /// IDN-23
    @Test
    void theEventNamesWhoIsInvitedAndTheLinkIsGivenOnlyToWhoWritesTheMail() {
        Business business = aBusiness();
        String email = Business.anAddress();

        Answer invited = business.invite(email, "agent");
        ReceivedEvent event = events.awaitOne("member.invited", business.id());
        Answer link = link(business, invited.id());

        Contracts.assertMatches("member.invited", event.data());
        assertThat(event.data().path("userId").asString())
                .isEqualTo(invited.id().toString());
        assertThat(event.data().toString()).doesNotContain("inv_", email);
        assertThat(link.text("link")).isEqualTo(invited.text("invitation.link"));
        assertThat(link.text("email")).isEqualTo(email);
        assertThat(link.headers().getCacheControl()).contains("no-store");
        Map<String, ?> wanted = wantedLink(business, "INVITATION", invited.id());
        assertThat(api.post(MAIL_LINKS, business.owner(), wanted).status()).isEqualTo(401);
        assertThat(api.ask(MAIL_LINKS, "gateway", serviceSecret, wanted).status())
                .isEqualTo(403);
    }

    /// IDN-23
    @Test
    void anInvitationThatIsSentAgainHasANewLinkAndAllOfItsTime() {
        Business business = aBusiness();
        Answer invited = business.invite(Business.anAddress(), "agent");
        clock.advance(Duration.ofDays(8));
        assertThat(accept(invited).status()).isEqualTo(404);
        assertThat(link(business, invited.id()).status()).isEqualTo(404);
        String owner = business.logIn().text("accessToken");

        Answer resent = api.post(USERS + invited.id() + "/invitation/resend", owner, Map.of());

        assertThat(resent.status()).isEqualTo(200);
        assertThat(resent.text("invitation.token")).isNotEqualTo(invited.text("invitation.token"));
        assertThat(events.await("member.invited", business.id(), 2)).hasSize(2);
        clock.advance(Duration.ofDays(6));
        assertThat(accept(invited).status()).isEqualTo(404);
        assertThat(accept(resent).status()).isEqualTo(200);
        assertThat(link(business, invited.id()).status()).isEqualTo(404);
    }

    /// IDN-23
    @Test
    void anInvitationThatIsRevokedIsGoodForNothingAlsoWhenAnotherFollows() {
        Business business = aBusiness();
        String email = Business.anAddress();
        Answer invited = business.invite(email, "agent");

        assertThat(api.delete(USERS + invited.id() + "/invitation", business.owner())
                        .status())
                .isEqualTo(204);
        assertThat(accept(invited).status()).isEqualTo(404);
        assertThat(api.get(USERS + invited.id(), business.owner()).status()).isEqualTo(404);
        assertThat(api.delete(USERS + invited.id() + "/invitation", business.owner())
                        .status())
                .isEqualTo(404);

        clock.advance(Duration.ofSeconds(2));
        Answer again = business.invite(email, "agent");
        assertThat(accept(invited).status()).isEqualTo(404);
        assertThat(accept(again).status()).isEqualTo(200);
    }

    /// IDN-23
    @Test
    void whoHasAcceptedHasNoInvitationLeftToResendOrRevoke() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        String path = USERS + member.id() + "/invitation";

        assertThat(api.post(path + "/resend", business.owner(), Map.of()).status())
                .isEqualTo(404);
        assertThat(api.delete(path, business.owner()).status()).isEqualTo(404);
    }

    /// IDN-23, IDN-03
    @Test
    void anotherTenantsInvitationIsNotThere() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        UUID invited = theirs.invite(Business.anAddress(), "agent").id();
        String path = USERS + invited + "/invitation";

        assertThat(api.post(path + "/resend", mine.owner(), Map.of()).status()).isEqualTo(404);
        assertThat(api.delete(path, mine.owner()).status()).isEqualTo(404);
        assertThat(link(mine, invited).status()).isEqualTo(404);
        assertThat(link(theirs, invited).status()).isEqualTo(200);
    }

    private Answer link(Business business, UUID userId) {
        return mailLink(business, "INVITATION", userId);
    }

    private Answer accept(Answer invited) {
        return api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", invited.text("invitation.token"), "password", "a password of my own"));
    }
}
