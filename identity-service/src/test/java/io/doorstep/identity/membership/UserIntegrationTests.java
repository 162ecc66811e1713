package io.doorstep.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UserIntegrationTests extends IdentityTest {

    private static final String USERS = "/api/v1/users";

    @Autowired
    JdbcClient jdbc;

    /// IDN-10
    @Test
    void aUserHasAnOrganizationRolesAStateADateAndAProfile() {
        Business business = aBusiness();
        Business.Member agent = business.hire("agent");

        Answer user = api.get(USERS + "/" + agent.id(), business.owner());
        assertThat(user.text("status")).isEqualTo("ACTIVE");
        assertThat(user.body().path("roles").toString()).isEqualTo("[\"agent\"]");
        assertThat(Instant.parse(user.text("createdAt")))
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(api.get("/api/v1/auth/organizations", agent.token()).each("id"))
                .containsExactly(business.id().toString());
        assertThat(api.get("/api/v1/auth/profile", agent.token()).text("email")).isEqualTo(agent.email());

        api.post(USERS + "/" + agent.id() + "/deactivate", business.owner(), Map.of());
        assertThat(api.get(USERS + "/" + agent.id(), business.owner()).text("status"))
                .isEqualTo("DEACTIVATED");
    }

    /// IDN-10
    @Test
    void theNameOfARoleHasFiftyCharactersAtTheMost() {
        Business business = aBusiness();

        assertThat(aRole(business, "r".repeat(50)).status()).isEqualTo(201);
        assertThat(aRole(business, "r".repeat(51)).status()).isEqualTo(422);
    }

    /// IDN-22, IDN-35
    @Test
    void usersAreFoundByTextStatusAndRole() {
        Business business = aBusiness();
        Business.Member agent = business.hire("agent");
        Business.Member marketer = business.hire("marketer", "agent");
        edit(business, agent, Map.of("name", "Zainab 100%"));
        api.post(USERS + "/" + marketer.id() + "/deactivate", business.owner(), Map.of());

        assertThat(list(business, "?q=zainab")).containsExactly(agent.email());
        assertThat(list(business, "?q=100%25")).containsExactly(agent.email());
        assertThat(list(business, "?q=%25")).containsExactly(agent.email());
        assertThat(list(business, "?q=" + marketer.email().toUpperCase(Locale.ROOT)))
                .containsExactly(marketer.email());
        assertThat(list(business, "?role=agent")).containsExactly(agent.email(), marketer.email());
        assertThat(list(business, "?role=agent&status=DEACTIVATED")).containsExactly(marketer.email());
        assertThat(list(business, "?status=INVITED")).isEmpty();
        assertThat(list(business, "")).hasSize(3);
    }

    /// IDN-24
    @Test
    void aUsersDetailsAreEditedHereAndNotInOtherOrganizations() {
        Business here = aBusiness("Here");
        Business there = aBusiness("There");
        Answer invited = here.invite(there.email(), "agent");
        api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", invited.text("invitation.token"), "password", Business.PASSWORD));
        String path = USERS + "/" + there.ownerId();

        Answer edited = api.patch(
                path,
                here.owner(),
                api.get(path, here.owner()).etag(),
                Map.of("name", "Ada of Sales", "jobTitle", "Closer", "phone", "+2348012345678"));

        assertThat(edited.status()).as(edited.body().toString()).isEqualTo(200);
        assertThat(edited.text("jobTitle")).isEqualTo("Closer");
        assertThat(edited.text("phone")).isEqualTo("+2348012345678");
        assertThat(edited.body().path("roles").toString()).isEqualTo("[\"agent\"]");
        assertThat(events.awaitOne("member.updated", here.id())
                        .data()
                        .path("name")
                        .asString())
                .isEqualTo("Ada of Sales");
        assertThat(api.get(path, there.owner()).text("name")).isEqualTo("Ada Obi");

        Answer cleared = api.patch(path, here.owner(), edited.etag(), Map.of("name", "", "jobTitle", ""));
        assertThat(cleared.text("name")).isEqualTo("Ada Obi");
        assertThat(cleared.body().has("jobTitle")).isFalse();
        assertThat(api.patch(path, here.owner(), edited.etag(), Map.of("name", "Late"))
                        .status())
                .isEqualTo(412);
        assertThat(api.patch(path, here.owner(), "*", Map.of("phone", "call me"))
                        .status())
                .isEqualTo(422);
    }

    /// IDN-26
    @Test
    void whoIsDeletedIsSignedOutForgottenAndMayComeAgain() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        String path = USERS + "/" + member.id();

        assertThat(api.delete(path, business.owner()).status()).isEqualTo(204);

        assertThat(api.get(path, business.owner()).status()).isEqualTo(404);
        assertThat(api.delete(path, business.owner()).status()).isEqualTo(404);
        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", member.refreshToken()))
                        .status())
                .isEqualTo(401);
        assertThat(business.logIn(member.email(), Business.PASSWORD).status()).isEqualTo(401);
        Contracts.assertMatches(
                "member.deactivated",
                events.awaitOne("member.deactivated", business.id()).data());
        events.awaitOne("session.revoked", business.id());
        assertThat(jdbc.sql("select count(*) from user_account where id = :id")
                        .param("id", member.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(business.invite(member.email(), "agent").status()).isEqualTo(201);
    }

    /// IDN-26
    @Test
    void nothingOfAPersonOutlivesTheAccount() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        api.post("/api/v1/auth/email/verification", member.token(), Map.of());
        String token = mailedToken(business, "VERIFY_EMAIL", 2);
        api.post("/api/v1/auth/email/verify", null, Map.of("token", token));
        api.post("/api/v1/security/2fa", member.token(), Map.of());
        api.patch("/api/v1/auth/profile", member.token(), "*", Map.of("jobTitle", "Agent"));
        List<String> tables =
                List.of("password_credential", "email_verification", "proof", "second_factor", "user_profile");
        assertThat(tables).allMatch(table -> rowsOf(table, member.id()) == 1);

        assertThat(api.delete(USERS + "/" + member.id(), business.owner()).status())
                .isEqualTo(204);

        assertThat(tables).allMatch(table -> rowsOf(table, member.id()) == 0);
    }

    /// IDN-26, IDN-02
    @Test
    void whoIsDeletedInOneOrganizationStaysInTheOthers() {
        Business here = aBusiness();
        Business there = aBusiness();
        here.invite(there.email(), "agent");

        assertThat(api.delete(USERS + "/" + there.ownerId(), here.owner()).status())
                .isEqualTo(204);

        assertThat(there.logIn().status()).isEqualTo(200);
    }

    /// IDN-26
    @Test
    void theLastOwnerIsNotDeletedAndOwnersOnlyByOwners() {
        Business business = aBusiness();
        Business.Member admin = business.hire("admin");
        String owner = USERS + "/" + business.ownerId();

        assertThat(api.delete(owner, business.owner()).code()).isEqualTo("last_owner");
        assertThat(api.delete(owner, admin.token()).code()).isEqualTo("roles_refused");
        business.hire("owner");
        assertThat(api.delete(owner, business.owner()).status()).isEqualTo(204);
    }

    /// IDN-25
    @Test
    void twoOwnersWhoDeleteEachOtherAtOnceLeaveOne() throws Exception {
        Business business = aBusiness();
        Business.Member second = business.hire("owner");
        var turn = new AtomicInteger();

        List<Integer> statuses = inParallel(
                2,
                () -> turn.getAndIncrement() == 0
                        ? api.delete(USERS + "/" + second.id(), business.owner())
                                .status()
                        : api.delete(USERS + "/" + business.ownerId(), second.token())
                                .status());

        assertThat(statuses).containsOnlyOnce(204);
    }

    /// IDN-28
    @Test
    void anOwnerWhoIsMadeAnAdminIsSignedOutAtOnce() {
        Business business = aBusiness();
        Business.Member second = business.hire("owner");

        edit(business, second, Map.of("roles", List.of("admin")));

        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", second.refreshToken()))
                        .status())
                .isEqualTo(401);
    }

    private Answer edit(Business business, Business.Member member, Map<String, ?> edit) {
        return api.patch(USERS + "/" + member.id(), business.owner(), "*", edit);
    }

    private int rowsOf(String table, UUID userId) {
        return jdbc.sql("select count(*) from " + table + " where user_id = :user")
                .param("user", userId)
                .query(Integer.class)
                .single();
    }

    private Answer aRole(Business business, String name) {
        return api.post(
                USERS + "/roles",
                business.owner(),
                Map.of("name", name, "description", "Reads leads", "permissions", List.of("lead:read")));
    }

    private List<String> list(Business business, String query) {
        return api.get(USERS + query, business.owner()).each("email");
    }
}
