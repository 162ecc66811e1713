package io.doorstep.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class MemberIntegrationTests extends IdentityTest {

    private static final String MEMBERS = "/api/v1/members";

    /// IDN-22
    @Test
    void listsAllMembersInStretches() {
        Business business = aBusiness();
        business.hire("agent");
        business.hire("marketer");

        Answer first = api.get(MEMBERS + "?limit=2", business.owner());
        Answer rest = api.get(MEMBERS + "?limit=2&cursor=" + first.text("nextCursor"), business.owner());

        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.body().has("nextCursor")).isFalse();
        assertThat(first.items().get(0).path("email").asString()).isEqualTo(business.email());
        assertThat(api.get(MEMBERS + "?status=DEACTIVATED", business.owner()).items())
                .isEmpty();
    }

    /// IDN-02, IDN-28
    @Test
    void changesRolesSoThatTheNextTokenCarriesThemAndTellsTheOthers() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");
        String path = MEMBERS + "/" + member.id();

        Answer changed = api.patch(
                path,
                business.owner(),
                api.get(path, business.owner()).etag(),
                Map.of("roles", List.of("agent", "handoff-agent")));

        assertThat(changed.status()).isEqualTo(200);
        Answer in = business.logIn(member.email(), Business.PASSWORD);
        assertThat(in.body().path("user").path("roles").toString()).isEqualTo("[\"agent\",\"handoff-agent\"]");
        ReceivedEvent event = events.awaitOne("member.updated", business.id());
        Contracts.assertMatches("member.updated", event.data());
        assertThat(api.patch(path, business.owner(), null, Map.of("roles", List.of("agent")))
                        .status())
                .isEqualTo(428);
    }

    /// IDN-25
    @Test
    void whoIsDeactivatedIsSignedOutAndKeptOutUntilActivatedAgain() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");

        Answer out = api.post(MEMBERS + "/" + member.id() + "/deactivate", business.owner(), Map.of());

        assertThat(out.text("status")).isEqualTo("DEACTIVATED");
        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", member.refreshToken()))
                        .status())
                .isEqualTo(401);
        assertThat(business.logIn(member.email(), Business.PASSWORD).code()).isEqualTo("no_organization");
        ReceivedEvent event = events.awaitOne("member.deactivated", business.id());
        Contracts.assertMatches("member.deactivated", event.data());
        assertThat(event.data().path("takesSeat").asBoolean()).isFalse();
        assertThat(events.awaitOne("session.revoked", business.id())
                        .data()
                        .path("userId")
                        .asString())
                .isEqualTo(member.id().toString());

        api.post(MEMBERS + "/" + member.id() + "/activate", business.owner(), Map.of());
        assertThat(business.logIn(member.email(), Business.PASSWORD).status()).isEqualTo(200);
    }

    /// IDN-02
    @Test
    void anOrganizationNeverLosesItsLastOwner() {
        Business business = aBusiness();
        String path = MEMBERS + "/" + business.ownerId();

        Answer demoted = api.patch(
                path, business.owner(), api.get(path, business.owner()).etag(), Map.of("roles", List.of("agent")));
        Answer out = api.post(path + "/deactivate", business.owner(), Map.of());

        assertThat(demoted.code()).isEqualTo("last_owner");
        assertThat(out.code()).isEqualTo("last_owner");
        assertThat(out.status()).isEqualTo(409);
    }

    /// IDN-28
    @Test
    void nobodyGivesMoreRightsThanTheOwn() {
        Business business = aBusiness();
        Business.Member admin = business.hire("admin");
        Map<String, ?> owner = Map.of("name", "Eve", "email", Business.anAddress(), "roles", List.of("owner"));

        assertThat(api.post(MEMBERS, admin.token(), owner).status()).isEqualTo(403);
        assertThat(api.post(MEMBERS + "/" + business.ownerId() + "/deactivate", admin.token(), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(api.post(MEMBERS, business.hire("agent").token(), owner).status())
                .isEqualTo(403);
        assertThat(business.invite(Business.anAddress(), "emperor").code()).isEqualTo("roles_refused");
    }

    /// IDN-22
    @Test
    void whoIsAMemberAlreadyIsNotAddedAgain() {
        Business business = aBusiness();
        Business.Member member = business.hire("agent");

        Answer again = business.invite(member.email(), "agent");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("existingId")).isEqualTo(member.id().toString());
        assertThat(again.text("href")).isEqualTo(MEMBERS + "/" + member.id());
    }

    @Nested
    class WhoIsInvited {

        /// IDN-23
        @Test
        void choosesAPasswordAndIsIn() {
            Business business = aBusiness();
            String email = Business.anAddress();
            Answer invited = business.invite(email, "agent");
            assertThat(invited.text("status")).isEqualTo("INVITED");
            assertThat(invited.text("invitation.link")).contains(invited.text("invitation.token"));

            Answer in = accept(invited, "a password of my own");

            assertThat(in.status()).isEqualTo(200);
            assertThat(in.text("organization.id")).isEqualTo(business.id().toString());
            assertThat(business.logIn(email, "a password of my own").status()).isEqualTo(200);
            assertThat(accept(invited, "a password of my own").status()).isEqualTo(404);
            List<ReceivedEvent> joined = events.await("member.joined", business.id(), 2);
            Contracts.assertMatches("member.joined", joined.getLast().data());
            assertThat(joined.getLast().data().path("takesSeat").asBoolean()).isTrue();
        }

        /// IDN-23
        @Test
        void isTooLateAfterAWeekAndCanBeInvitedAnew() {
            Business business = aBusiness();
            String email = Business.anAddress();
            Answer first = business.invite(email, "agent");
            Answer second = business.invite(email, "marketer");

            assertThat(accept(first, Business.PASSWORD).status()).isEqualTo(404);
            clock.advance(Duration.ofDays(8));
            assertThat(accept(second, Business.PASSWORD).code()).isEqualTo("invitation_not_good");
        }

        /// IDN-02, IDN-04
        @Test
        void andHasAnAccountProvesItWithTheOwnPasswordAndThenBelongsToBoth() {
            Business first = aBusiness("First");
            Business second = aBusiness("Second");
            Answer invited = second.invite(first.email(), "agent");

            assertThat(accept(invited, "not my password").status()).isEqualTo(401);
            Answer in = accept(invited, Business.PASSWORD);

            assertThat(in.text("organization.id")).isEqualTo(second.id().toString());
            assertThat(in.text("user.id")).isEqualTo(first.ownerId().toString());
            Answer choices = api.get("/api/v1/auth/organizations", in.text("accessToken"));
            assertThat(choices.each("name")).containsExactly("First", "Second");

            Answer back = switchTo(in.text("accessToken"), first.id());
            assertThat(api.get("/api/v1/organizations/current", back.text("accessToken"))
                            .id())
                    .isEqualTo(first.id());
            assertThat(back.body().path("user").path("roles").toString()).isEqualTo("[\"owner\"]");
            assertThat(first.logIn().text("organization.id"))
                    .as("the one used last")
                    .isEqualTo(first.id().toString());
        }

        /// IDN-02
        @Test
        void andHasAnAccountIsNotGivenAnotherPassword() {
            Business first = aBusiness();
            Business second = aBusiness();

            Answer answer = api.post(
                    MEMBERS,
                    second.owner(),
                    Map.of(
                            "name",
                            "Ada",
                            "email",
                            first.email(),
                            "roles",
                            List.of("agent"),
                            "password",
                            "taken over!"));

            assertThat(answer.code()).isEqualTo("account_exists");
            assertThat(first.logIn().status()).isEqualTo(200);
        }

        private Answer accept(Answer invited, String password) {
            return api.post(
                    "/api/v1/auth/accept-invitation",
                    null,
                    Map.of("token", invited.text("invitation.token"), "password", password));
        }
    }

    /// IDN-04
    @Test
    void nobodySwitchesToAnOrganizationOfOthers() {
        Business business = aBusiness();

        assertThat(switchTo(business.owner(), aBusiness().id()).status()).isEqualTo(404);
        assertThat(switchTo(business.owner(), UUID.randomUUID()).status()).isEqualTo(404);
    }

    /// IDN-22
    @Test
    void theSameRequestTwiceAddsOneMember() {
        Business business = aBusiness();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, ?> body = Map.of("name", "Ben", "email", Business.anAddress(), "roles", List.of("agent"));

        Answer once = api.call(HttpMethod.POST, MEMBERS, business.owner(), key, body);
        Answer twice = api.call(HttpMethod.POST, MEMBERS, business.owner(), key, body);

        assertThat(once.status()).isEqualTo(201);
        assertThat(twice.body()).isEqualTo(once.body());
        assertThat(twice.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    private Answer switchTo(String token, UUID organization) {
        return api.post("/api/v1/auth/switch-organization", token, Map.of("organizationId", organization));
    }
}
