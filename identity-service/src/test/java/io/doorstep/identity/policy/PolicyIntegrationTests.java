package io.doorstep.identity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyIntegrationTests extends IdentityTest {

    private static final String POLICY = "/api/v1/security/policy";

    /// IDN-46
    @Test
    void withoutAPolicyOfItsOwnTheDefaultsHold() {
        Answer policy = api.get(POLICY, aBusiness().owner());

        assertThat(policy.status()).isEqualTo(200);
        assertThat(policy.body().at("/password/minLength").asInt()).isEqualTo(10);
        assertThat(policy.body().at("/password").has("expiryDays")).isFalse();
        assertThat(policy.body().at("/session/idleMinutes").asInt()).isEqualTo(43_200);
    }

    /// IDN-46
    @Test
    void anOrganizationHoldsNewPasswordsToItsRules() {
        Business business = aBusiness();
        setPolicy(business, Map.of("minLength", 16, "digit", true), Map.of());

        Answer shorter = change(business.owner(), Business.PASSWORD, "a fine horse 1");
        Answer noDigit = change(business.owner(), Business.PASSWORD, "a fine horse of mine");
        Answer good = change(business.owner(), Business.PASSWORD, "a fine horse of mine 1");

        assertThat(shorter.code()).isEqualTo("password_refused");
        assertThat(shorter.text("detail")).contains("16 characters");
        assertThat(noDigit.text("detail")).contains("digit");
        assertThat(good.status()).isEqualTo(204);
        assertThat(api.post(
                                "/api/v1/members",
                                business.owner(),
                                Map.of(
                                        "name",
                                        "Ben Eze",
                                        "email",
                                        Business.anAddress(),
                                        "roles",
                                        List.of("agent"),
                                        "password",
                                        "a fine horse"))
                        .code())
                .isEqualTo("password_refused");
    }

    /// IDN-46
    @Test
    void aPolicyIsChangedByWhoHasReadItAndMayDoSo() {
        Business business = aBusiness();
        String agent = business.hire("agent").token();
        Answer read = api.get(POLICY, business.owner());

        assertThat(api.put(POLICY, agent, read.etag(), policy(Map.of(), Map.of()))
                        .status())
                .isEqualTo(403);
        Answer changed = api.put(POLICY, business.owner(), read.etag(), policy(Map.of("history", 3), Map.of()));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.etag()).isNotEqualTo(read.etag());
        assertThat(api.put(POLICY, business.owner(), read.etag(), policy(Map.of(), Map.of()))
                        .status())
                .isEqualTo(412);
        assertThat(api.put(POLICY, business.owner(), changed.etag(), policy(Map.of("minLength", 4), Map.of()))
                        .status())
                .isEqualTo(422);
    }

    /// IDN-48
    @Test
    void theLastPasswordsDoNotComeAgain() {
        Business business = aBusiness();
        setPolicy(business, Map.of("history", 3), Map.of());
        String token = business.owner();
        assertThat(change(token, Business.PASSWORD, "the second horse").status())
                .isEqualTo(204);
        assertThat(change(token, "the second horse", "the third horse").status())
                .isEqualTo(204);

        assertThat(change(token, "the third horse", Business.PASSWORD).text("detail"))
                .contains("used before");
        assertThat(change(token, "the third horse", "the third horse").text("detail"))
                .contains("used before");
        assertThat(change(token, "the third horse", "the fourth horse").status())
                .isEqualTo(204);
        assertThat(change(token, "the fourth horse", Business.PASSWORD).status())
                .isEqualTo(204);
    }

    /// IDN-47
    @Test
    void anExpiredPasswordLetsNobodyInUntilAnotherIsChosenByMail() {
        Business business = aBusiness();
        setPolicy(business, Map.of("expiryDays", 30), Map.of());
        clock.advance(Duration.ofDays(31));

        assertThat(business.logIn().code()).isEqualTo("password_expired");
        forget(business.email());
        assertThat(reset(mailedToken(business, "RESET_PASSWORD", 1), "another horse entirely")
                        .status())
                .isEqualTo(204);

        assertThat(business.logIn(business.email(), "another horse entirely").status())
                .isEqualTo(200);
    }

    /// IDN-47
    @Test
    void anExpiredPasswordDoesNotGetInByWayOfAnotherOrganization() {
        Business lax = aBusiness();
        Business strict = aBusiness();
        setPolicy(strict, Map.of("expiryDays", 30), Map.of());
        String invitation = strict.invite(lax.email(), "agent").text("invitation.token");
        api.post("/api/v1/auth/accept-invitation", null, Map.of("token", invitation, "password", Business.PASSWORD));
        assertThat(goTo(lax, lax.owner()).status()).isEqualTo(200);
        clock.advance(Duration.ofDays(31));

        Answer in = lax.logIn();

        assertThat(in.text("organization.id")).isEqualTo(lax.id().toString());
        assertThat(goTo(strict, in.text("accessToken")).code()).isEqualTo("password_expired");
    }

    /// IDN-19
    @Test
    void aSessionEndsWhenItIsIdleForAsLongAsTheOrganizationAllows() {
        Business business = aBusiness();
        setPolicy(business, Map.of(), Map.of("idleMinutes", 30, "absoluteMinutes", 120));

        clock.advance(Duration.ofMinutes(29));
        Answer used = refresh(business.refreshToken());
        clock.advance(Duration.ofMinutes(31));

        assertThat(used.status()).isEqualTo(200);
        assertThat(refresh(used.text("refreshToken")).code()).isEqualTo("session_ended");
    }

    /// IDN-19
    @Test
    void aSessionEndsAtItsTimeHoweverMuchItIsUsed() {
        Business business = aBusiness();
        setPolicy(business, Map.of(), Map.of("idleMinutes", 30, "absoluteMinutes", 60));
        Answer in = business.logIn();
        for (int i = 0; i < 2; i++) {
            clock.advance(Duration.ofMinutes(28));
            in = refresh(in.text("refreshToken"));
            assertThat(in.status()).isEqualTo(200);
        }

        assertThat(in.body().path("expiresIn").asInt()).isLessThanOrEqualTo(240);
        clock.advance(Duration.ofMinutes(5));
        assertThat(refresh(in.text("refreshToken")).status()).isEqualTo(401);
    }

    private Answer goTo(Business organization, String token) {
        return api.post("/api/v1/auth/switch-organization", token, Map.of("organizationId", organization.id()));
    }

    private void setPolicy(Business business, Map<String, ?> password, Map<String, ?> session) {
        Answer set = api.put(POLICY, business.owner(), "*", policy(password, session));
        assertThat(set.status()).as(set.body().toString()).isEqualTo(200);
    }

    private static Map<String, Object> policy(Map<String, ?> password, Map<String, ?> session) {
        Map<String, Object> rules = new HashMap<>(Map.of(
                "minLength",
                10,
                "maxLength",
                128,
                "upperCase",
                false,
                "lowerCase",
                false,
                "digit",
                false,
                "symbol",
                false,
                "history",
                1));
        rules.putAll(password);
        return Map.of("password", rules, "session", session);
    }

    private Answer change(String token, String current, String wanted) {
        return api.post("/api/v1/auth/password/change", token, Map.of("currentPassword", current, "password", wanted));
    }
}
