package io.doorstep.identity.authentication.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasskeyLogInIntegrationTests extends PasskeyTest {

    /// X-ID-1
    @Test
    void aPasskeySignsInWithoutANameAPasswordOrACode() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        Answer question = question();
        assertThat(question.text("rpId")).isEqualTo("localhost");
        assertThat(question.text("userVerification")).isEqualTo("required");
        assertThat(question.body().path("allowCredentials")).isEmpty();
        assertThat(question.headers().getCacheControl()).contains("no-store");

        device.counter++;
        Answer in = logIn(device.sign(question));

        assertThat(in.status()).as(in.body().toString()).isEqualTo(200);
        assertThat(in.text("user.email")).isEqualTo(business.email());
        assertThat(api.get("/api/v1/members", in.text("accessToken")).status()).isEqualTo(200);
        assertThat(SignedJWT.parse(in.text("accessToken")).getJWTClaimsSet().getStringListClaim("amr"))
                .containsExactly("mfa", "pop");
        assertThat(refresh(in.text("refreshToken")).status()).isEqualTo(200);
    }

    /// X-ID-1: it is two factors in itself
    @Test
    void whoSignsInByAPasskeyIsNotAskedForACode() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        Answer begun = api.post("/api/v1/security/2fa", business.owner(), Map.of());
        String secret = begun.text("secret");
        assertThat(api.post(
                                "/api/v1/security/2fa/confirm",
                                business.owner(),
                                Map.of("code", Codes.now(secret, clock.instant())))
                        .status())
                .isEqualTo(200);
        assertThat(business.logIn().body().path("secondFactorRequired").asBoolean())
                .isTrue();

        Answer in = logIn(device);

        assertThat(in.status()).isEqualTo(200);
        assertThat(in.text("accessToken")).isNotEmpty();
    }

    /// v5.0.0-6.6.2
    @Test
    void aChallengeIsAnsweredOnceAndWithinFiveMinutes() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        Answer question = question();
        device.counter++;
        assertThat(logIn(device.sign(question)).status()).isEqualTo(200);
        device.counter++;
        assertThat(logIn(device.sign(question)).code()).isEqualTo("passkey_not_good");
        Answer late = question();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        device.counter++;
        assertThat(logIn(device.sign(late)).code()).isEqualTo("passkey_not_good");
    }

    @Test
    void ofManyWhoBringTheSameAnswerAtOnceOneIsLetIn() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        device.counter++;
        Map<String, Object> credential = device.sign(question());

        List<Answer> answers = inParallel(8, () -> logIn(credential));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    }

    static Stream<Arguments> falseAnswers() {
        return Stream.of(
                lie("another page", device -> device.origin = "https://evil.example"),
                lie("another port", device -> device.origin = "http://localhost:9999"),
                lie("a page of a subdomain", device -> device.origin = "http://evil.localhost:8080"),
                lie("another domain", device -> device.rpId = "evil.example"),
                lie("nobody touched it", device -> device.flags = 0x04),
                lie("nobody was verified", device -> device.flags = 0x01),
                lie("an answer to a registration", device -> device.signInType = "webauthn.create"),
                lie("within a frame of another page", device -> device.crossOrigin = true),
                lie("the counter stood still", device -> device.counter = 1),
                lie("the counter went back", device -> device.counter = 0));
    }

    /// v5.0.0-6.5.1
    @ParameterizedTest(name = "{0}")
    @MethodSource("falseAnswers")
    void anAnswerThatIsNotAsItMustBeLetsNobodyIn(String what, Consumer<PasskeyDevice> change) throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        device.counter = 7;
        assertThat(logIn(device).status()).isEqualTo(200);
        device.counter = 20;
        change.accept(device);

        Answer answer = logIn(device.sign(question()));

        assertThat(answer.status()).as(what).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("passkey_not_good");
        assertThat(answer.body().has("accessToken")).isFalse();
    }

    @Test
    void aDeviceThatDoesNotCountIsLetInAgainAndAgain() throws Exception {
        Business business = aVerifiedBusiness();
        var device = new PasskeyDevice();
        device.counter = 0;
        add(business.owner(), device);

        assertThat(logIn(device.sign(question())).status()).isEqualTo(200);
        assertThat(logIn(device.sign(question())).status()).isEqualTo(200);
    }

    /// What is answered tells nobody whether a passkey exists.
    @Test
    void anUnknownPasskeyIsAnsweredLikeAFalseOne() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice known = aPasskeyOf(business);
        var unknown = new PasskeyDevice();

        Answer ofUnknown = logIn(unknown.sign(question(), known.userHandle()));
        known.counter++;
        Map<String, Object> forged = forged(known.sign(question()));
        Answer ofForged = logIn(forged);

        assertThat(ofUnknown.status()).isEqualTo(ofForged.status()).isEqualTo(401);
        assertThat(ofUnknown.code()).isEqualTo(ofForged.code());
        assertThat(ofUnknown.text("detail")).isEqualTo(ofForged.text("detail"));
    }

    @Test
    void aPasskeyIsGoodForItsOwnPersonAlone() throws Exception {
        Business business = aVerifiedBusiness();
        Business other = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        PasskeyDevice others = aPasskeyOf(other);
        device.counter++;

        assertThat(logIn(device.sign(question(), others.userHandle())).code()).isEqualTo("passkey_not_good");
    }

    @Test
    void anAnswerToAnotherKindOfChallengeIsRefused() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        device.counter++;

        assertThat(logIn(device.sign(options(business.owner()))).code()).isEqualTo("passkey_not_good");
        Answer stepUp = api.post(STEP_UP + "/options", business.owner(), Map.of());
        device.counter++;
        assertThat(logIn(device.sign(stepUp)).code()).isEqualTo("passkey_not_good");
    }

    @Test
    void nonsenseIsRefusedWithoutAFault() {
        Map<String, Object> response = Map.of(
                "clientDataJSON", "AAAA", "authenticatorData", "AAAA", "signature", "AAAA", "userHandle", "AAAA");

        assertThat(logIn(Map.of("id", "AAAA", "response", response)).code()).isEqualTo("passkey_not_good");
        String nothing =
                "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiIiwib3JpZ2luIjoiaHR0cDovL2xvY2FsaG9zdDo4MDgwIn0";
        Map<String, Object> toNothing = new HashMap<>(response);
        toNothing.put("clientDataJSON", nothing);
        assertThat(logIn(Map.of("id", "AAAA", "response", toNothing)).code()).isEqualTo("passkey_not_good");
        assertThat(logIn(Map.of("id", "§", "response", response)).status()).isEqualTo(422);
        assertThat(logIn(Map.of("id", "AAAA")).status()).isEqualTo(422);
    }

    @Test
    void aMemberWhoIsOutIsNotLetInByAPasskey() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        Business.Member admin = business.hire("owner");
        assertThat(api.post("/api/v1/members/" + business.ownerId() + "/deactivate", admin.token(), Map.of())
                        .status())
                .isLessThan(300);

        assertThat(logIn(device).code()).isEqualTo("no_organization");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> forged(Map<String, Object> credential) {
        Map<String, Object> forged = new HashMap<>(credential);
        Map<String, Object> response = new HashMap<>((Map<String, Object>) credential.get("response"));
        response.put("signature", "MEQCIA" + "A".repeat(90));
        forged.put("response", response);
        return forged;
    }

    private static Arguments lie(String what, Consumer<PasskeyDevice> change) {
        return Arguments.of(what, change);
    }
}
