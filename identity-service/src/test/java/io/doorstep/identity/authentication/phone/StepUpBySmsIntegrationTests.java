package io.doorstep.identity.authentication.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.authentication.secondfactor.App;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepUpBySmsIntegrationTests extends PhoneTest {

    /// IDN-49
    @Test
    void aCodeConfirmsADangerousActionInPlaceOfThePassword() throws Exception {
        verifyPhone();
        clock.advance(Duration.ofMinutes(6));
        assertThat(makeKey(business.owner()).code()).isEqualTo("fresh_proof_required");

        assertThat(api.post(SMS, business.owner(), Map.of()).status()).isEqualTo(202);
        Answer proved = stepUp(business.owner(), code(2));

        assertThat(proved.status()).as(proved.body().toString()).isEqualTo(200);
        assertThat(makeKey(proved.text("accessToken")).status()).isEqualTo(201);
    }

    /// IDN-49
    @Test
    void aCodeIsGoodInItsSessionForItsPurposeAndOnce() {
        verifyPhone();
        String other = business.logIn().text("accessToken");
        api.post(SMS, business.owner(), Map.of());
        String code = code(2);

        assertThat(stepUp(other, code).status()).isEqualTo(403);
        assertThat(confirm(code).code()).isEqualTo("wrong_code");
        assertThat(stepUp(business.owner(), code).status()).isEqualTo(200);
        assertThat(stepUp(business.owner(), code).status()).isEqualTo(403);
    }

    /// IDN-49
    @Test
    void aCodeLivesFiveMinutesAndEndsWithTheNext() {
        verifyPhone();
        api.post(SMS, business.owner(), Map.of());
        String first = code(2);
        api.post(SMS, business.owner(), Map.of());
        String second = code(3);

        assertThat(first.equals(second) ? 403 : stepUp(business.owner(), first).status())
                .isEqualTo(403);
        clock.advance(Duration.ofSeconds(301));
        assertThat(stepUp(business.owner(), second).status()).isEqualTo(403);
        assertThat(fetch(newest(3)).status()).isEqualTo(404);
    }

    /// IDN-49, IDN-12
    @Test
    void fiveGuessesEndACodeAndCountTogetherWithWrongPasswords() throws Exception {
        verifyPhone();
        api.post(SMS, business.owner(), Map.of());
        String code = code(2);

        List<Integer> guesses =
                inParallel(5, () -> stepUp(business.owner(), wrong(code)).status());
        assertThat(guesses).containsOnly(403);
        assertThat(stepUp(business.owner(), code).status()).isEqualTo(403);

        inParallel(4, () -> business.logIn(business.email(), "a wrong guess").status());
        assertThat(stepUp(business.owner(), code).status()).isEqualTo(429);
    }

    /// IDN-49
    @Test
    void whoHasASecondFactorShowsItAllTheSame() {
        verifyPhone();
        Answer begun = api.post("/api/v1/security/2fa", business.owner(), Map.of());
        String app = new App(begun.text("secret"), clock).code();
        api.post("/api/v1/security/2fa/confirm", business.owner(), Map.of("code", app));
        api.post(SMS, business.owner(), Map.of());
        String code = code(2);

        assertThat(stepUp(business.owner(), code).code()).isEqualTo("code_required");
        assertThat(api.post(SMS + "/confirm", business.owner(), Map.of("smsCode", code, "code", "000000"))
                        .status())
                .isEqualTo(403);
    }
}
