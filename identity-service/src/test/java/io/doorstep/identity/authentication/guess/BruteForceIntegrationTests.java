package io.doorstep.identity.authentication.guess;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class BruteForceIntegrationTests extends IdentityTest {

    /// IDN-12
    @Test
    void guessesCountTogetherOverEveryWayToMakeThem() throws Exception {
        Business business = aBusiness();
        Business other = aBusiness();
        String invitation = other.invite(business.email(), "agent").text("invitation.token");
        AtomicInteger turn = new AtomicInteger();

        List<Integer> statuses = inParallel(48, () -> switch (turn.getAndIncrement() % 4) {
            case 0 -> business.logIn(business.email(), "a wrong guess").status();
            case 1 ->
                api.post("/api/v1/auth/step-up", business.owner(), Map.of("password", "a wrong guess"))
                        .status();
            case 2 ->
                api.post(
                                "/api/v1/auth/password/change",
                                business.owner(),
                                Map.of("currentPassword", "a wrong guess", "password", "whatever it is"))
                        .status();
            default ->
                api.post(
                                "/api/v1/auth/accept-invitation",
                                null,
                                Map.of("token", invitation, "password", "a wrong guess"))
                        .status();
        });

        assertThat(statuses)
                .filteredOn(status -> status == 401 || status == 403)
                .hasSize(10);
        assertThat(statuses)
                .filteredOn(status -> status != 401 && status != 403)
                .containsAnyOf(429)
                .isSubsetOf(429, 503);
    }

    /// IDN-12
    @Test
    void anOwnerComesInFromAKnownDeviceWhileStrangersGuess() throws Exception {
        Business business = aBusiness();
        String device = business.logIn().headers().getFirst("Set-Cookie");
        assertThat(device).contains("HttpOnly", "SameSite=Strict");
        String cookie = device.substring(0, device.indexOf(';'));
        inParallel(30, () -> business.logIn(business.email(), "a wrong guess").status());

        assertThat(business.logIn().status()).isEqualTo(429);
        assertThat(logIn(business, Business.PASSWORD, cookie).status()).isEqualTo(200);
    }

    /// IDN-12
    @Test
    void aKnownDeviceGuessesNoMoreOftenThanAnybodyElse() throws Exception {
        Business business = aBusiness();
        String cookie = cookieOf(business.logIn());

        List<Integer> statuses =
                inParallel(25, () -> logIn(business, "a wrong guess", cookie).status());

        assertThat(statuses).filteredOn(status -> status == 401).hasSize(10);
        assertThat(business.logIn().status()).isEqualTo(200);
    }

    /// IDN-12
    @Test
    void aForgedOrForeignDeviceIsAStranger() throws Exception {
        Business business = aBusiness();
        Business other = aBusiness();
        String foreign = cookieOf(other.logIn());
        inParallel(30, () -> business.logIn(business.email(), "a wrong guess").status());

        assertThat(logIn(business, Business.PASSWORD, foreign).status()).isEqualTo(429);
        assertThat(logIn(business, Business.PASSWORD, KnownDevices.COOKIE + "=mine.forged")
                        .status())
                .isEqualTo(429);
        assertThat(logIn(business, Business.PASSWORD, KnownDevices.COOKIE + "=nonsense")
                        .status())
                .isEqualTo(429);
        clock.advance(Duration.ofMinutes(16));
        assertThat(business.logIn().status()).isEqualTo(200);
    }

    private Answer logIn(Business business, String password, String cookie) {
        return api.call(
                HttpMethod.POST,
                "/api/v1/auth/login",
                null,
                Map.of("Cookie", cookie),
                Map.of("email", business.email(), "password", password));
    }

    private static String cookieOf(Answer answer) {
        String cookie = answer.headers().getFirst("Set-Cookie");
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
