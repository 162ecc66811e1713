package io.doorstep.identity.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class LogInIntegrationTests extends IdentityTest {

    /// IDN-12
    @Test
    void signsInWithTheAddressInWhateverCase() {
        Business business = aBusiness();

        Answer in = business.logIn("  " + business.email().toUpperCase(), Business.PASSWORD);

        assertThat(in.status()).isEqualTo(200);
        assertThat(in.text("organization.id")).isEqualTo(business.id().toString());
        assertThat(in.text("user.id")).isEqualTo(business.ownerId().toString());
        assertThat(api.get("/api/v1/organizations/current", in.text("accessToken"))
                        .status())
                .isEqualTo(200);
    }

    /// IDN-12
    @Test
    void answersAnUnknownAddressAndAWrongPasswordAlike() {
        Business business = aBusiness();

        Answer wrong = business.logIn(business.email(), "wrong password");
        Answer unknown = business.logIn(Business.anAddress(), "wrong password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("wrong_credentials");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.text("detail")).isEqualTo(wrong.text("detail"));
    }

    /// IDN-12
    @Test
    void evaluatesTenOfFiftyParallelGuessesAndThenWaitsForTheNextWindow() throws Exception {
        Business business = aBusiness();

        List<Integer> statuses = inParallel(
                50, () -> business.logIn(business.email(), "a wrong guess").status());

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(10);
        assertThat(statuses)
                .filteredOn(status -> status != 401)
                .containsAnyOf(429)
                .isSubsetOf(429, 503);
        Answer right = business.logIn();
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.code()).isEqualTo("too_many_tries");
        assertThat(Long.parseLong(right.headers().getFirst("Retry-After"))).isBetween(1L, 900L);
        clock.advance(Duration.ofMinutes(16));
        assertThat(business.logIn().status()).isEqualTo(200);
    }

    /// IDN-12
    @Test
    void limitsGuessesAtAnUnknownAddressJustTheSame() throws Exception {
        Business business = aBusiness();
        String nobody = Business.anAddress();

        List<Integer> statuses =
                inParallel(20, () -> business.logIn(nobody, "a wrong guess").status());

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(10);
        assertThat(statuses).filteredOn(status -> status != 401).isSubsetOf(429, 503);
    }

    /// IDN-12
    @Test
    void aRightPasswordIsNoGuessHoweverManyComeAtOnce() throws Exception {
        Business business = aBusiness();

        List<Integer> statuses = inParallel(25, () -> business.logIn().status());

        assertThat(statuses).contains(200).isSubsetOf(200, 503);
        assertThat(business.logIn().status()).isEqualTo(200);
    }

    /// IDN-12
    @Test
    void signingOutMakesTheRefreshTokenWorthlessAndTellsTheGateway() {
        Business business = aBusiness();

        Answer out = api.post("/api/v1/auth/logout", null, Map.of("refreshToken", business.refreshToken()));

        assertThat(out.status()).isEqualTo(204);
        assertThat(refresh(business.refreshToken()).status()).isEqualTo(401);
        events.awaitOne("session.revoked", business.id());
        assertThat(api.post("/api/v1/auth/logout", null, Map.of("refreshToken", "rt_unknown"))
                        .status())
                .isEqualTo(204);
    }

    /// IDN-12
    @Test
    void refreshingGivesNewTokensOnce() {
        Business business = aBusiness();

        Answer fresh = refresh(business.refreshToken());

        assertThat(fresh.status()).isEqualTo(200);
        assertThat(fresh.text("refreshToken")).isNotEqualTo(business.refreshToken());
        assertThat(api.get("/api/v1/members", fresh.text("accessToken")).status())
                .isEqualTo(200);
        assertThat(refresh(fresh.text("refreshToken")).status()).isEqualTo(200);
    }

    /// IDN-12
    @Test
    void usingARefreshTokenTwiceEndsTheWholeFamily() {
        Business business = aBusiness();
        Answer fresh = refresh(business.refreshToken());

        Answer again = refresh(business.refreshToken());

        assertThat(again.status()).isEqualTo(401);
        assertThat(again.code()).isEqualTo("refresh_token_reused");
        assertThat(refresh(fresh.text("refreshToken")).status()).isEqualTo(401);
        events.awaitOne("session.revoked", business.id());
    }

    /// IDN-12
    @Test
    void oneOfTwoWhoRefreshAtOnceWinsAndNeitherGoesOn() throws Exception {
        Business business = aBusiness();

        List<Answer> answers = inParallel(2, () -> refresh(business.refreshToken()));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 401);
        String winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .text("refreshToken");
        assertThat(refresh(winner).status()).isEqualTo(401);
    }

    /// IDN-12
    @Test
    void aSessionThatIsNotUsedForAMonthHasEnded() {
        Business business = aBusiness();

        clock.advance(Duration.ofDays(31));

        assertThat(refresh(business.refreshToken()).code()).isEqualTo("session_ended");
    }

    /// IDN-12
    @Test
    void anAccessTokenThatIsNoGoodDoesNotHinderSigningIn() {
        Business business = aBusiness();

        Answer fresh = api.call(
                HttpMethod.POST,
                "/api/v1/auth/refresh",
                "no.good.token",
                Map.of(),
                Map.of("refreshToken", business.refreshToken()));

        assertThat(fresh.status()).isEqualTo(200);
    }
}
