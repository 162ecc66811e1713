package io.doorstep.identity.authentication.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class SecondFactorIntegrationTests extends IdentityTest {

    private static final String SECOND_FACTOR = "/api/v1/security/2fa";
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /// IDN-38
    @Test
    void showsASecretAndAPictureOfItAndIsOnOnceTheAppHasShownItsCode() {
        Business business = aVerifiedBusiness();

        Answer begun = api.post(SECOND_FACTOR, business.owner(), Map.of());
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.text("uri")).startsWith("otpauth://totp/Doorstep%3A").contains(begun.text("secret"));
        assertThat(begun.text("qrCode")).startsWith("data:image/svg+xml;base64,");
        assertThat(isOn(business)).isFalse();
        assertThat(business.logIn().text("accessToken")).isNotEmpty();

        assertThat(confirm(business, "000000").code()).isEqualTo("wrong_code");
        Answer enabled = confirm(business, new App(begun.text("secret"), clock).code());
        assertThat(codes(enabled)).hasSize(10).doesNotHaveDuplicates();
        assertThat(isOn(business)).isTrue();
        ReceivedEvent event = events.awaitOne("account.changed", business.id());
        Contracts.assertMatches("account.changed", event.data());
        assertThat(event.data().path("change").asString()).isEqualTo("SECOND_FACTOR_ENABLED");
        assertThat(api.post(SECOND_FACTOR, business.owner(), Map.of()).code()).isEqualTo("second_factor_on");
    }

    /// IDN-37
    @Test
    void signingInTakesTwoStepsOnceItIsOn() {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();

        Answer first = business.logIn();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().path("secondFactorRequired").asBoolean()).isTrue();
        assertThat(first.body().has("accessToken")).isFalse();
        clock.advance(STEP);
        Answer second = answer(first, app.code());
        assertThat(second.status()).isEqualTo(200);
        assertThat(api.get("/api/v1/members", second.text("accessToken")).status())
                .isEqualTo(200);
    }

    /// IDN-38
    @Test
    void aCodeIsNeverAcceptedTwice() {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();
        clock.advance(STEP);
        String code = app.code();
        assertThat(answer(business.logIn(), code).status()).isEqualTo(200);

        assertThat(answer(business.logIn(), code).status()).isEqualTo(401);
    }

    /// IDN-38
    @Test
    void ofManyWhoShowTheSameCodeAtOnceOneComesIn() throws Exception {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();
        List<Answer> challenges = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            challenges.add(business.logIn());
        }
        clock.advance(STEP);
        String code = app.code();
        var remaining = new ConcurrentLinkedQueue<>(challenges);

        List<Integer> statuses =
                inParallel(6, () -> answer(remaining.remove(), code).status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(401);
    }

    /// IDN-37
    @Test
    void aChallengeWorksOnceAndForFiveMinutes() {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();
        Answer used = business.logIn();
        clock.advance(STEP);
        assertThat(answer(used, app.code()).status()).isEqualTo(200);
        Answer late = business.logIn();
        clock.advance(Duration.ofMinutes(6));

        assertThat(answer(used, app.code()).code()).isEqualTo("challenge_not_good");
        assertThat(answer(late, app.code()).code()).isEqualTo("challenge_not_good");
    }

    /// IDN-39
    @Test
    void aBackupCodeLetsInOnce() {
        Business business = aVerifiedBusiness();
        List<String> codes = turnOn(business).backupCodes();

        assertThat(answer(business.logIn(), codes.get(3).toUpperCase().replace("-", " "))
                        .status())
                .isEqualTo(200);

        assertThat(answer(business.logIn(), codes.get(3)).status()).isEqualTo(401);
        assertThat(api.get(SECOND_FACTOR, business.owner())
                        .body()
                        .path("backupCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    /// IDN-39
    @Test
    void newBackupCodesMakeTheOldOnesWorthless() {
        Business business = aVerifiedBusiness();
        List<String> old = turnOn(business).backupCodes();

        List<String> fresh = codes(api.post(SECOND_FACTOR + "/backup-codes", business.owner(), Map.of()));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(answer(business.logIn(), old.get(0)).status()).isEqualTo(401);
        assertThat(answer(business.logIn(), fresh.get(0)).status()).isEqualTo(200);
    }

    /// IDN-37
    @Test
    void turningItOffNeedsAFreshProofWithBothFactors() {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();
        clock.advance(Duration.ofMinutes(6));
        assertThat(api.delete(SECOND_FACTOR, business.owner()).code()).isEqualTo("fresh_proof_required");
        assertThat(stepUp(business, Map.of("password", Business.PASSWORD)).code())
                .isEqualTo("code_required");

        Answer proved = stepUp(business, Map.of("password", Business.PASSWORD, "code", app.code()));

        assertThat(proved.status()).isEqualTo(200);
        assertThat(api.delete(SECOND_FACTOR, proved.text("accessToken")).status())
                .isEqualTo(204);
        assertThat(business.logIn().text("accessToken")).isNotEmpty();
    }

    /// IDN-37
    @Test
    void aResetPasswordDoesNotGetAroundTheSecondFactor() {
        Business business = aVerifiedBusiness();
        turnOn(business);
        Answer challenge = business.logIn();
        forget(business.email());
        reset(mailedToken(business, "RESET_PASSWORD", 1), "another horse entirely");

        Answer in = business.logIn(business.email(), "another horse entirely");

        assertThat(in.body().path("secondFactorRequired").asBoolean()).isTrue();
        assertThat(answer(challenge, "000000").code()).isEqualTo("challenge_not_good");
    }

    /// IDN-37
    @Test
    void anInvitationDoesNotGetAroundTheSecondFactor() {
        Business business = aVerifiedBusiness();
        App app = turnOn(business).app();
        Business other = aBusiness();
        String invitation = other.invite(business.email(), "agent").text("invitation.token");

        Answer joined = api.post(
                "/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));

        assertThat(joined.body().path("secondFactorRequired").asBoolean()).isTrue();
        assertThat(joined.body().has("accessToken")).isFalse();
        clock.advance(STEP);
        assertThat(answer(joined, app.code()).status()).isEqualTo(200);
    }

    /// IDN-23, IDN-37
    @Test
    void aSuspendedOrganizationKeepsItsInvitationForWhoHasASecondFactorToo() {
        Business business = aVerifiedBusiness();
        turnOn(business);
        Business other = aBusiness();
        String token = other.invite(business.email(), "agent").text("invitation.token");
        Map<String, ?> invitation = Map.of("token", token, "password", Business.PASSWORD);

        subscribe(other, "SUSPENDED", "2026-12-30T00:00:00Z");
        awaitStatus(other, "SUSPENDED");
        assertThat(api.post("/api/v1/auth/accept-invitation", null, invitation).code())
                .isEqualTo("organization_suspended");
        subscribe(other, "ACTIVE", "2026-12-31T00:00:00Z");
        awaitStatus(other, "ACTIVE");

        Answer joined = api.post("/api/v1/auth/accept-invitation", null, invitation);
        assertThat(joined.body().path("secondFactorRequired").asBoolean()).isTrue();
    }

    private void awaitStatus(Business business, String status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get("/api/v1/organizations/current", business.owner())
                                .text("status"))
                        .isEqualTo(status));
    }

    /// IDN-38
    @Test
    void whoeverRegistersWithAStrangersAddressCannotLockItWithASecondFactor() {
        Business business = aBusiness();

        Answer refused = api.post(SECOND_FACTOR, business.owner(), Map.of());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("email_not_verified");
    }

    /// IDN-38, IDN-39
    @Test
    void nothingThatOpensAnAccountStandsInTheDatabase() {
        Business business = aVerifiedBusiness();
        Phone phone = turnOn(business);

        List<String> stored = transaction.execute(_ -> jdbc.sql("""
                        select secret from second_factor where user_id = :user
                        union all select seal from backup_code where user_id = :user
                        """)
                .param("user", business.ownerId())
                .query(String.class)
                .list());

        assertThat(stored)
                .hasSize(11)
                .noneMatch(text -> text.contains(phone.app().secret()));
        assertThat(stored).doesNotContainAnyElementsOf(phone.backupCodes());
    }

    private record Phone(App app, List<String> backupCodes) {}

    private Business aVerifiedBusiness() {
        Business business = aBusiness();
        String token = mailedToken(business, "VERIFY_EMAIL", 1);
        assertThat(api.post("/api/v1/auth/email/verify", null, Map.of("token", token))
                        .status())
                .isEqualTo(204);
        return business;
    }

    private Phone turnOn(Business business) {
        Answer begun = api.post(SECOND_FACTOR, business.owner(), Map.of());
        assertThat(begun.status()).as(begun.body().toString()).isEqualTo(201);
        App app = new App(begun.text("secret"), clock);
        return new Phone(app, codes(confirm(business, app.code())));
    }

    private void subscribe(Business business, String status, String changedAt) {
        events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                UUID.randomUUID(),
                Map.of("plan", "PROFESSIONAL", "status", status, "changedAt", changedAt));
    }

    private Answer confirm(Business business, String code) {
        return api.post(SECOND_FACTOR + "/confirm", business.owner(), Map.of("code", code));
    }

    private Answer answer(Answer first, String code) {
        return api.post(
                "/api/v1/auth/login/second-factor", null, Map.of("challenge", first.text("challenge"), "code", code));
    }

    private Answer stepUp(Business business, Map<String, ?> proof) {
        return api.post("/api/v1/auth/step-up", business.owner(), proof);
    }

    private boolean isOn(Business business) {
        return api.get(SECOND_FACTOR, business.owner()).body().path("enabled").asBoolean();
    }

    private static List<String> codes(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return StreamSupport.stream(answer.body().path("backupCodes").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
