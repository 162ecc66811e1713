package io.doorstep.identity.authentication.guess;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.identity.authentication.secondfactor.App;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class BruteForceIntegrationTests extends IdentityTest {

    @Autowired
    MeterRegistry meters;

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

    /// IDN-12
    @Test
    void ofFifteenHundredGuessesFromEverywhereAndByEveryWayTenAreEvaluated() throws Exception {
        Business business = aBusiness();
        String cookie = cookieOf(business.logIn());
        App app = turnOnSecondFactor(business);
        String challenge = business.logIn().text("challenge");
        String invitation = aBusiness().invite(business.email(), "agent").text("invitation.token");
        AtomicInteger turn = new AtomicInteger();
        long before = evaluations();

        List<Integer> statuses = new ArrayList<>(inParallel(
                500, () -> business.logIn(business.email(), "a wrong guess").status()));
        statuses.addAll(inParallel(500, () -> guessFrom("203.0.113." + turn.getAndIncrement() % 250, business)));
        statuses.addAll(
                inParallel(500, () -> guessByOneOfAllWays(turn.getAndIncrement(), business, challenge, invitation)));

        assertThat(statuses).hasSize(1500).isSubsetOf(401, 403, 404, 429, 503);
        assertThat(evaluations() - before).isBetween(1L, 10L);
        assertThat(business.logIn().status()).isEqualTo(429);
        Answer owner = logIn(business, Business.PASSWORD, cookie);
        assertThat(owner.text("secondFactorRequired")).isEqualTo("true");
        clock.advance(Duration.ofSeconds(30));
        assertThat(api.call(
                                HttpMethod.POST,
                                "/api/v1/auth/login/second-factor",
                                null,
                                Map.of("Cookie", cookie),
                                Map.of("challenge", owner.text("challenge"), "code", app.code()))
                        .status())
                .isEqualTo(200);
    }

    /// X-ID-8: what takes time is the same for an address that nobody has.
    @Test
    void nobodysPasswordIsEvaluatedAsSomebodysIs() {
        Business business = aBusiness();
        long before = evaluations();
        Answer known = business.logIn(business.email(), "a wrong guess");
        long afterKnown = evaluations();
        Answer unknown = business.logIn(Business.anAddress(), "a wrong guess");

        assertThat(afterKnown - before).isEqualTo(1);
        assertThat(evaluations() - afterKnown).isEqualTo(1);
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.headers().headerNames()).isEqualTo(known.headers().headerNames());
    }

    private int guessFrom(String address, Business business) {
        return api.call(
                        HttpMethod.POST,
                        "/api/v1/auth/login",
                        null,
                        Map.of("X-Forwarded-For", address),
                        Map.of("email", business.email().toUpperCase(Locale.ROOT), "password", "a wrong guess"))
                .status();
    }

    private int guessByOneOfAllWays(int turn, Business business, String challenge, String invitation) {
        String guess = "a wrong guess " + turn;
        return switch (turn % 7) {
            case 0 -> business.logIn(" " + business.email() + " ", guess).status();
            case 1 ->
                api.post("/api/v1/auth/login/second-factor", null, Map.of("challenge", challenge, "code", "000000"))
                        .status();
            case 2 ->
                api.post("/api/v1/auth/step-up", business.owner(), Map.of("password", guess, "code", "000000"))
                        .status();
            case 3 ->
                api.post(
                                "/api/v1/auth/password/change",
                                business.owner(),
                                Map.of("currentPassword", guess, "password", "whatever it is"))
                        .status();
            case 4 ->
                api.post("/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", guess))
                        .status();
            case 5 -> reset("rst_guess" + turn, "another horse of mine").status();
            default -> refresh("rt_guess" + turn).status();
        };
    }

    private App turnOnSecondFactor(Business business) {
        api.post("/api/v1/auth/email/verify", null, Map.of("token", mailedToken(business, "VERIFY_EMAIL", 1)));
        Answer begun = api.post("/api/v1/security/2fa", business.owner(), Map.of());
        App app = new App(begun.text("secret"), clock);
        assertThat(api.post("/api/v1/security/2fa/confirm", business.owner(), Map.of("code", app.code()))
                        .status())
                .isEqualTo(200);
        return app;
    }

    private long evaluations() {
        return meters.get("doorstep.password.evaluations").timer().count();
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
