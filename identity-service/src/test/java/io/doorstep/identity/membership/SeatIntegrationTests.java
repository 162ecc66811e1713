package io.doorstep.identity.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// IDN-08: nobody gets a seat more than the plan has.
class SeatIntegrationTests extends IdentityTest {

    private static final String CURRENT = "/api/v1/organizations/current";

    /// IDN-08
    @Test
    void invitesNoMorePeopleThanThePlanHasSeatsAndSaysHowManyThereAre() {
        Business business = withSeats(2, false);
        Answer invited = business.invite(Business.anAddress(), "agent");
        assertThat(invited.status()).isEqualTo(201);

        Answer refused = business.invite(Business.anAddress(), "agent");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("seat_limit_reached");
        assertThat(refused.body().path("limit").asLong()).isEqualTo(2);
        assertThat(refused.body().path("used").asLong()).isEqualTo(2);
        assertThat(api.get("/api/v1/members", business.owner()).items()).hasSize(2);
        assertThat(business.invite(Business.anAddress(), "marketer").status())
                .as("an affiliate takes no seat")
                .isEqualTo(201);

        api.delete("/api/v1/users/" + invited.id() + "/invitation", business.owner());
        assertThat(business.invite(Business.anAddress(), "agent").status()).isEqualTo(201);
    }

    /// IDN-08
    @Test
    void whoIsInvitedFindsTheSeatThatWasKept() {
        Business business = withSeats(2, false);
        Answer invited = business.invite(Business.anAddress(), "agent");

        Answer joined = api.post(
                "/api/v1/auth/accept-invitation",
                null,
                Map.of("token", invited.text("invitation.token"), "password", Business.PASSWORD));

        assertThat(joined.status()).isLessThan(300);
        assertThat(added(business).code()).isEqualTo("seat_limit_reached");
    }

    /// IDN-08
    @Test
    void noRoleTeamOrReactivationLeadsPastTheLimit() {
        Business business = withSeats(3, false);
        Business.Member agent = business.hire("agent");
        Business.Member marketer = business.hire("marketer");
        api.post("/api/v1/users/" + agent.id() + "/deactivate", business.owner(), Map.of());
        business.hire("agent");
        business.hire("handoff-agent");

        assertThat(api.post("/api/v1/users/" + agent.id() + "/activate", business.owner(), Map.of())
                        .code())
                .isEqualTo("seat_limit_reached");
        assertThat(api.patch("/api/v1/users/" + marketer.id(), business.owner(), "*", Map.of("roles", List.of("agent")))
                        .code())
                .isEqualTo("seat_limit_reached");
        Answer team = api.post(
                "/api/v1/users/teams",
                business.owner(),
                Map.of("kind", "TEAM", "name", "North", "roles", List.of("agent")));
        assertThat(api.call(
                                org.springframework.http.HttpMethod.PUT,
                                "/api/v1/users/teams/" + team.id() + "/members/" + marketer.id(),
                                business.owner(),
                                Map.of(),
                                null)
                        .code())
                .isEqualTo("seat_limit_reached");
    }

    /// IDN-08
    @Test
    void fiftyAtOnceGetNotOneSeatTooMany() throws Exception {
        Business business = withSeats(6, false);

        List<Integer> answers = inParallel(
                50, () -> business.invite(Business.anAddress(), "agent").status());

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(5);
        assertThat(api.get("/api/v1/members", business.owner()).items()).hasSize(6);
    }

    /// IDN-08
    @Test
    void aPlanThatGivesExtraSeatsRefusesNobody() {
        Business business = withSeats(1, true);

        assertThat(added(business).status()).isEqualTo(201);
    }

    /// IDN-08
    @Test
    void asLongAsBillingHasSaidNothingThereIsNoLimit() {
        assertThat(added(aBusiness()).status()).isEqualTo(201);
    }

    private Answer added(Business business) {
        return api.post(
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
                        Business.PASSWORD));
    }

    private Business withSeats(int seats, boolean extra) {
        Business business = aBusiness();
        events.publish(
                "subscriptions",
                "subscription.changed",
                business.id(),
                UUID.randomUUID(),
                Map.of(
                        "plan",
                        "STARTER",
                        "status",
                        "ACTIVE",
                        "limits",
                        Map.of("maxPlots", 100, "maxAgents", seats, "maxApiCallsDaily", 1_000),
                        "overage",
                        Map.of("plots", false, "agents", extra),
                        "changedAt",
                        "2026-12-31T00:00:00Z"));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> api.get(CURRENT, business.owner()).text("tier").equals("STARTER"));
        return business;
    }
}
