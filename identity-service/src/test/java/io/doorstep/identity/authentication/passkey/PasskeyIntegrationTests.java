package io.doorstep.identity.authentication.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PasskeyIntegrationTests extends PasskeyTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// X-ID-1
    @Test
    void aPersonAddsAPasskeyThatTellsByItselfWhoseItIs() throws Exception {
        Business business = aVerifiedBusiness();

        Answer options = options(business.owner());
        assertThat(options.text("rp.id")).isEqualTo("localhost");
        assertThat(options.text("attestation")).isEqualTo("none");
        assertThat(options.text("authenticatorSelection.residentKey")).isEqualTo("required");
        assertThat(options.text("authenticatorSelection.userVerification")).isEqualTo("required");
        assertThat(options.text("user.name")).isEqualTo(business.email());
        var device = new PasskeyDevice();
        Answer added = add(business.owner(), device.create(options));

        assertThat(added.status()).as(added.body().toString()).isEqualTo(201);
        assertThat(added.text("name")).isEqualTo("My phone");
        assertThat(api.get(PASSKEYS, business.owner()).each("id")).containsExactly(added.text("id"));
        assertThat(options(business.owner()).text("excludeCredentials.0.id")).isEqualTo(device.id());
        ReceivedEvent event = events.awaitOne("account.changed", business.id());
        Contracts.assertMatches("account.changed", event.data());
        assertThat(event.data().path("change").asString()).isEqualTo("PASSKEY_ADDED");
    }

    @Test
    void onlyAPersonWithAVerifiedAddressWhoHasJustProvedToBeThereAddsOne() throws Exception {
        Business unverified = aBusiness();
        assertThat(api.post(PASSKEYS + "/options", unverified.owner(), Map.of()).code())
                .isEqualTo("email_not_verified");
        Business business = aVerifiedBusiness();
        Map<String, Object> credential = new PasskeyDevice().create(options(business.owner()));
        assertThat(add(unverified.owner(), credential).code()).isEqualTo("email_not_verified");
        clock.advance(Duration.ofMinutes(6));
        assertThat(api.post(PASSKEYS + "/options", business.owner(), Map.of()).code())
                .isEqualTo("fresh_proof_required");
        assertThat(add(business.owner(), credential).code()).isEqualTo("fresh_proof_required");
    }

    static Stream<Arguments> falseRegistrations() {
        return Stream.of(
                lie("another page", device -> device.origin = "https://evil.example"),
                lie("another domain", device -> device.rpId = "evil.example"),
                lie("nobody was verified", device -> device.flags = 0x01),
                lie("nobody touched it", device -> device.flags = 0x04),
                lie("an answer to a sign-in", device -> device.registrationType = "webauthn.get"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseRegistrations")
    void aRegistrationThatIsNotAsItMustBeIsRefused(String what, Consumer<PasskeyDevice> change) throws Exception {
        Business business = aVerifiedBusiness();
        var device = new PasskeyDevice();
        change.accept(device);

        assertThat(add(business.owner(), device).code()).as(what).isEqualTo("passkey_not_good");
        assertThat(api.get(PASSKEYS, business.owner()).items()).isEmpty();
    }

    @Test
    void aChallengeIsForOneSessionAndAnsweredOnce() throws Exception {
        Business business = aVerifiedBusiness();
        Answer options = options(business.owner());
        String elsewhere = business.logIn().text("accessToken");

        assertThat(add(elsewhere, new PasskeyDevice().create(options)).code()).isEqualTo("passkey_not_good");
        assertThat(add(business.owner(), new PasskeyDevice().create(options)).status())
                .isEqualTo(201);
        assertThat(add(business.owner(), new PasskeyDevice().create(options)).code())
                .isEqualTo("passkey_not_good");
    }

    @Test
    void aPasskeyIsAddedOnceWhoeverBringsIt() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);

        assertThat(add(aVerifiedBusiness().owner(), device).code()).isEqualTo("passkey_known");
    }

    @Test
    void aPersonHasTwentyAtMost() throws Exception {
        Business business = aVerifiedBusiness();
        for (int i = 0; i < 20; i++) {
            aPasskeyOf(business);
        }

        assertThat(add(business.owner(), new PasskeyDevice()).code()).isEqualTo("too_many_passkeys");
    }

    @Test
    void aPersonRenamesAndRemovesTheOwnPasskeysOnly() throws Exception {
        Business business = aVerifiedBusiness();
        var device = new PasskeyDevice();
        Answer added = add(business.owner(), device);
        String path = PASSKEYS + "/" + added.id();
        String other = business.hire("admin").token();

        assertThat(api.get(PASSKEYS, other).items()).isEmpty();
        assertThat(List.of(
                        api.get(path, other),
                        api.patch(path, other, "*", Map.of("name", "Mine")),
                        api.delete(path, other)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(api.patch(path, business.owner(), null, Map.of("name", "Work phone"))
                        .status())
                .isEqualTo(428);
        Answer renamed = api.patch(path, business.owner(), added.etag(), Map.of("name", "Work phone"));
        assertThat(renamed.text("name")).isEqualTo("Work phone");
        assertThat(api.patch(path, business.owner(), added.etag(), Map.of("name", "Other"))
                        .status())
                .isEqualTo(412);
        assertThat(logIn(device).status()).isEqualTo(200);

        assertThat(api.delete(path, business.owner()).status()).isEqualTo(204);

        assertThat(api.get(PASSKEYS, business.owner()).items()).isEmpty();
        assertThat(logIn(device).code()).isEqualTo("passkey_not_good");
        assertThat(api.delete(path, business.owner()).status()).isEqualTo(404);
    }

    /// X-ID-1: it counts as a fresh proof
    @Test
    void aPasskeyProvesAgainThatThePersonIsThere() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        clock.advance(Duration.ofMinutes(6));
        assertThat(api.post(PASSKEYS + "/options", business.owner(), Map.of()).code())
                .isEqualTo("fresh_proof_required");

        Answer steppedUp = stepUp(business.owner(), device);

        assertThat(steppedUp.status()).as(steppedUp.body().toString()).isEqualTo(200);
        assertThat(options(steppedUp.text("accessToken")).status()).isEqualTo(200);
    }

    @Test
    void nobodyProvesToBeThereByAnothersPasskeyOrAnotherSessionsChallenge() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        PasskeyDevice others = aPasskeyOf(aVerifiedBusiness());
        String elsewhere = business.logIn().text("accessToken");

        assertThat(stepUp(business.owner(), others).code()).isEqualTo("passkey_not_good");
        Answer question = api.post(STEP_UP + "/options", elsewhere, Map.of());
        device.counter++;
        assertThat(api.post(STEP_UP, business.owner(), Map.of("credential", device.sign(question)))
                        .code())
                .isEqualTo("passkey_not_good");
        device.counter++;
        assertThat(api.post(STEP_UP, business.owner(), Map.of("credential", device.sign(question())))
                        .code())
                .isEqualTo("passkey_not_good");
        assertThat(api.post(STEP_UP + "/options", null, Map.of()).status()).isEqualTo(401);
    }

    @Test
    void passkeysGoWithTheAccount() throws Exception {
        Business business = aVerifiedBusiness();
        PasskeyDevice device = aPasskeyOf(business);
        Business.Member successor = business.hire("owner");

        Answer gone = api.delete("/api/v1/users/" + business.ownerId(), successor.token());

        assertThat(gone.status()).as(gone.body().toString()).isEqualTo(204);
        UUID owner = business.ownerId();
        assertThat(transaction.<Integer>execute(_ -> jdbc.sql("select count(*) from passkey where user_id = :user")
                        .param("user", owner)
                        .query(Integer.class)
                        .single()))
                .isZero();
        assertThat(logIn(device).code()).isEqualTo("passkey_not_good");
    }

    private Answer stepUp(String bearer, PasskeyDevice device) throws GeneralSecurityException {
        Answer question = api.post(STEP_UP + "/options", bearer, Map.of());
        device.counter++;
        return api.post(STEP_UP, bearer, Map.of("credential", device.sign(question)));
    }

    private static Arguments lie(String what, Consumer<PasskeyDevice> change) {
        return Arguments.of(what, change);
    }
}
