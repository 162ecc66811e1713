package io.doorstep.identity.authentication.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordResetIntegrationTests extends IdentityTest {

    private static final String RESET = "RESET_PASSWORD";
    private static final String ANOTHER = "another horse entirely";

    /// IDN-13
    @Test
    void aForgottenPasswordIsReplacedOnceByTheLinkThatWasMailed() {
        Business business = aBusiness();

        assertThat(forget(business.email()).status()).isEqualTo(202);
        String token = mailedToken(business, RESET, 1);

        assertThat(reset(token, ANOTHER).status()).isEqualTo(204);
        assertThat(business.logIn().status()).isEqualTo(401);
        assertThat(business.logIn(business.email(), ANOTHER).status()).isEqualTo(200);
        Answer again = reset(token, "a third horse of mine");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.code()).isEqualTo("link_not_good");
    }

    /// IDN-13
    @Test
    void theEventNamesTheLinkAndHoldsNothingThatOpensIt() {
        Business business = aBusiness();
        forget(business.email());

        ReceivedEvent event = mailedLinks(business, RESET, 1).getFirst();
        String token = mailedToken(business, RESET, 1);

        Contracts.assertMatches("account-link.requested", event.data());
        assertThat(event.data().toString()).doesNotContain(token);
        reset(token, ANOTHER);
        ReceivedEvent changed = events.awaitOne("account.changed", business.id());
        Contracts.assertMatches("account.changed", changed.data());
        assertThat(changed.data().path("change").asString()).isEqualTo("PASSWORD_RESET");
    }

    /// IDN-13
    @Test
    void answersAnUnknownAddressLikeAKnownOneAndMailsNobody() {
        Business business = aBusiness();

        Answer known = forget(business.email());
        Answer unknown = forget(Business.anAddress());

        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(mailedLinks(business, RESET, 1)).hasSize(1);
    }

    /// IDN-13, IDN-18
    @Test
    void endsEverySessionInEveryOrganizationAtOnce() {
        Business first = aBusiness();
        Business second = aBusiness();
        String invitation = second.invite(first.email(), "agent").text("invitation.token");
        Answer there = api.post(
                "/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));
        assertThat(there.status()).isEqualTo(200);
        forget(first.email());
        String token = mailedToken(second, RESET, 1);

        assertThat(reset(token, ANOTHER).status()).isEqualTo(204);

        assertThat(refresh(first.refreshToken()).status()).isEqualTo(401);
        assertThat(refresh(there.text("refreshToken")).status()).isEqualTo(401);
        events.awaitOne("session.revoked", first.id());
        events.awaitOne("session.revoked", second.id());
        assertThat(refresh(second.refreshToken()).status()).isEqualTo(200);
    }

    /// IDN-13
    @Test
    void oneOfManyResetsAtOnceWins() throws Exception {
        Business business = aBusiness();
        forget(business.email());
        String token = mailedToken(business, RESET, 1);
        AtomicInteger number = new AtomicInteger();

        List<Integer> statuses = inParallel(8, () -> reset(token, "parallel horse " + number.incrementAndGet())
                .status());

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 204).isSubsetOf(404, 503);
    }

    /// IDN-13
    @Test
    void usingOneLinkMakesTheOthersWorthless() {
        Business business = aBusiness();
        forget(business.email());
        String older = mailedToken(business, RESET, 1);
        forget(business.email());
        String newer = mailedToken(business, RESET, 2);

        assertThat(reset(older, ANOTHER).status()).isEqualTo(204);

        assertThat(newer).isNotEqualTo(older);
        assertThat(reset(newer, "a third horse of mine").status()).isEqualTo(404);
    }

    /// IDN-13
    @Test
    void aLinkForAnotherPurposeOrPersonIsNotTaken() {
        Business business = aBusiness();
        Business other = aBusiness();
        forget(business.email());
        forget(other.email());
        String mine = mailedToken(business, RESET, 1);
        String theirs = mailedToken(other, RESET, 1);
        String verification = mailedToken(business, "VERIFY_EMAIL", 1);

        assertThat(reset(verification, ANOTHER).status()).isEqualTo(404);
        assertThat(reset(mine.substring(0, 32) + theirs.substring(32), ANOTHER).status())
                .isEqualTo(404);
        assertThat(api.post("/api/v1/auth/email/verify", null, Map.of("token", mine))
                        .status())
                .isEqualTo(404);
        assertThat(api.post("/api/v1/auth/login/second-factor", null, Map.of("challenge", mine, "code", "123456"))
                        .status())
                .isEqualTo(401);
        assertThat(reset(mine, ANOTHER).status()).isEqualTo(204);
    }

    /// IDN-13
    @Test
    void aLinkIsGoodForHalfAnHour() {
        Business business = aBusiness();
        forget(business.email());
        String token = mailedToken(business, RESET, 1);

        clock.advance(Duration.ofMinutes(31));

        assertThat(reset(token, ANOTHER).status()).isEqualTo(404);
    }

    /// IDN-13
    @Test
    void noMailboxIsFilledByAStranger() {
        Business business = aBusiness();
        for (int i = 0; i < 8; i++) {
            assertThat(forget(business.email()).status()).isEqualTo(202);
        }
        Business witness = aBusiness();
        forget(witness.email());

        mailedLinks(witness, RESET, 1);

        assertThat(mailedLinks(business, RESET, 5)).hasSize(5);
    }

    /// IDN-13
    @Test
    void theLinkIsToldToTheMailerAlone() {
        Business business = aBusiness();
        String id = mailedLinks(business, "VERIFY_EMAIL", 1)
                .getFirst()
                .data()
                .path("linkId")
                .asString();
        Map<String, ?> wanted = wantedLink(business, "VERIFY_EMAIL", id);

        assertThat(api.post(MAIL_LINKS, business.owner(), wanted).status()).isEqualTo(401);
        assertThat(api.ask(MAIL_LINKS, "campaign", serviceSecret, wanted).status())
                .isEqualTo(403);
        assertThat(api.ask(MAIL_LINKS, "notification", "guessed", wanted).status())
                .isEqualTo(401);
        assertThat(mailLink(business, "RESET_PASSWORD", id).status()).isEqualTo(404);
        Answer link = mailLink(business, "VERIFY_EMAIL", id);
        assertThat(link.status()).isEqualTo(200);
        assertThat(link.text("email")).isEqualTo(business.email());
        assertThat(link.headers().getCacheControl()).contains("no-store");
    }

    /// IDN-13
    @Test
    void letsAnOwnerInAgainWhomStrangersHaveLockedOut() throws Exception {
        Business business = aBusiness();
        inParallel(20, () -> business.logIn(business.email(), "a wrong guess").status());
        assertThat(business.logIn().status()).isEqualTo(429);
        forget(business.email());

        reset(mailedToken(business, RESET, 1), ANOTHER);

        assertThat(business.logIn(business.email(), ANOTHER).status()).isEqualTo(200);
    }

    /// IDN-46
    @Test
    void aRefusedPasswordDoesNotUseTheLinkUp() {
        Business business = aBusiness();
        forget(business.email());
        String token = mailedToken(business, RESET, 1);

        Answer weak = reset(token, "correct horse battery staple");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.code()).isEqualTo("password_refused");
        assertThat(weak.body().at("/errors/0/pointer").asString()).isEqualTo("/password");
        assertThat(reset(token, ANOTHER).status()).isEqualTo(204);
    }
}
