package io.doorstep.identity.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.doorstep.identity.Answer;
import io.doorstep.identity.Business;
import io.doorstep.identity.IdentityTest;
import io.doorstep.testkit.Contracts;
import io.doorstep.testkit.ReceivedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class TeamIntegrationTests extends IdentityTest {

    private static final String TEAMS = "/api/v1/users/teams";

    /// IDN-32, IDN-33, IDN-34
    @Test
    void aMemberHasTheRolesOfTheTeamAndOfAllAboveIt() throws Exception {
        Business business = aBusiness();
        UUID sales = create(business, "DEPARTMENT", "Sales", null, "agent").id();
        UUID lekki = create(business, "TEAM", "Lekki", sales, "handoff-agent").id();
        Business.Member member = business.hire("client");

        Answer added = add(business.owner(), lekki, member.id());

        assertThat(added.status()).isEqualTo(204);
        SignedJWT token = SignedJWT.parse(
                business.logIn(member.email(), Business.PASSWORD).text("accessToken"));
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactly("agent", "client", "handoff-agent");
        assertThat(token.getJWTClaimsSet().getStringListClaim("permissions")).contains("lead:write");
        assertThat(events.awaitOne("member.updated", business.id())
                        .data()
                        .path("roles")
                        .toString())
                .contains("agent");
        assertThat(api.get("/api/v1/users/" + member.id() + "/permissions", business.owner())
                        .body()
                        .path("roles")
                        .toString())
                .contains("handoff-agent");
        assertThat(api.get("/api/v1/users?teamId=" + lekki, business.owner()).each("id"))
                .containsExactly(member.id().toString());
        assertThat(api.get("/api/v1/users?teamId=" + sales, business.owner()).items())
                .isEmpty();
    }

    /// IDN-32
    @Test
    void whoLeavesATeamIsSignedOutWithTheRightsThatItGave() {
        Business business = aBusiness();
        UUID team = create(business, "TEAM", "Lekki", null, "agent").id();
        Business.Member member = business.hire("client");
        add(business.owner(), team, member.id());
        String refresh = business.logIn(member.email(), Business.PASSWORD).text("refreshToken");

        String place = TEAMS + "/" + team + "/members/" + member.id();
        assertThat(api.delete(place, business.owner()).status()).isEqualTo(204);

        assertThat(api.post("/api/v1/auth/refresh", null, Map.of("refreshToken", refresh))
                        .status())
                .isEqualTo(401);
        assertThat(api.delete(place, business.owner()).status()).isEqualTo(404);
    }

    /// IDN-33
    @Test
    void othersAreToldWhatATeamIsAndWhoIsInIt() {
        Business business = aBusiness();
        UUID sales = create(business, "DEPARTMENT", "Sales", null).id();
        UUID lekki = create(business, "TEAM", "Lekki", sales).id();
        Business.Member member = business.hire("agent");
        add(business.owner(), lekki, member.id());

        assertThat(api.delete("/api/v1/users/" + member.id(), business.owner()).status())
                .isEqualTo(204);
        assertThat(api.delete(TEAMS + "/" + lekki, business.owner()).status()).isEqualTo(204);

        List<ReceivedEvent> changes = events.await("team.changed", business.id(), 4);
        changes.forEach(change -> Contracts.assertMatches("team.changed", change.data()));
        assertThat(changes)
                .extracting(change -> change.data().path("memberIds").size())
                .containsExactly(0, 0, 1, 0);
        assertThat(changes.get(1).data().path("parentId").asString()).isEqualTo(sales.toString());
        ReceivedEvent deleted = events.awaitOne("team.deleted", business.id());
        Contracts.assertMatches("team.deleted", deleted.data());
        assertThat(deleted.data().path("teamId").asString()).isEqualTo(lekki.toString());
    }

    /// IDN-33
    @Test
    void noTeamEverStandsBelowItself() {
        Business business = aBusiness();
        UUID top = create(business, "TEAM", "Top", null).id();
        UUID middle = create(business, "TEAM", "Middle", top).id();
        UUID bottom = create(business, "TEAM", "Bottom", middle).id();

        assertThat(move(business, top, "Top", bottom).code()).isEqualTo("team_place");
        assertThat(move(business, top, "Top", top).code()).isEqualTo("team_place");
        assertThat(move(business, bottom, "Bottom", top).status()).isEqualTo(200);
        assertThat(move(business, bottom, "Bottom", null).body().has("parentId"))
                .isFalse();
    }

    /// IDN-33
    @Test
    void ofTwoMovesAtOnceThatWouldCloseACircleOneIsRefused() throws Exception {
        Business business = aBusiness();
        UUID one = create(business, "TEAM", "One", null).id();
        UUID other = create(business, "TEAM", "Other", null).id();
        var turn = new AtomicInteger();

        List<Integer> statuses = inParallel(
                2,
                () -> turn.getAndIncrement() == 0
                        ? move(business, one, "One", other).status()
                        : move(business, other, "Other", one).status());

        assertThat(Set.copyOf(statuses)).containsExactlyInAnyOrder(200, 409);
    }

    /// IDN-34
    @Test
    void departmentsHoldTeamsAndNotTheOtherWayRound() {
        Business business = aBusiness();
        UUID department = create(business, "DEPARTMENT", "Sales", null).id();
        UUID team = create(business, "TEAM", "Lekki", department).id();

        assertThat(create(business, "DEPARTMENT", "Support", team).code()).isEqualTo("team_place");
        assertThat(create(business, "DEPARTMENT", "Rentals", department).status())
                .isEqualTo(201);
        assertThat(api.get(TEAMS + "?kind=DEPARTMENT", business.owner()).each("name"))
                .containsExactly("Rentals", "Sales");
        Answer first = api.get(TEAMS + "?limit=2", business.owner());
        assertThat(api.get(TEAMS + "?limit=2&cursor=" + first.text("nextCursor"), business.owner())
                        .each("name"))
                .containsExactly("Sales");
    }

    /// IDN-34
    @Test
    void aTeamIsEditedWithItsETagAndGoesWhenNothingStandsBelowIt() {
        Business business = aBusiness();
        Answer department = create(business, "DEPARTMENT", "Sales", null);
        String path = TEAMS + "/" + department.id();
        UUID team = create(business, "TEAM", "Lekki", department.id()).id();
        add(business.owner(), team, business.hire("agent").id());

        Answer renamed = put(business.owner(), path, department.etag(), team("Selling", null));
        assertThat(renamed.text("name")).isEqualTo("Selling");
        assertThat(put(business.owner(), path, department.etag(), team("Late", null))
                        .status())
                .isEqualTo(412);
        assertThat(api.delete(path, business.owner()).code()).isEqualTo("team_has_teams");
        assertThat(api.delete(TEAMS + "/" + team, business.owner()).status()).isEqualTo(204);
        assertThat(api.delete(path, business.owner()).status()).isEqualTo(204);
    }

    /// IDN-28
    @Test
    void nobodyGivesByATeamMoreThanTheOwnRights() {
        Business business = aBusiness();
        api.post(
                "/api/v1/users/roles",
                business.owner(),
                Map.of("name", "clerk", "description", "Keeps", "permissions", List.of("member:read", "member:write")));
        Business.Member clerk = business.hire("clerk");
        UUID sales = create(business, "TEAM", "Sales", null, "agent").id();

        assertThat(add(clerk.token(), sales, clerk.id()).code()).isEqualTo("roles_refused");
        assertThat(api.post(TEAMS, clerk.token(), newTeam("TEAM", "Mine", sales))
                        .code())
                .isEqualTo("roles_refused");
        assertThat(api.post(TEAMS, clerk.token(), newTeam("TEAM", "Mine", null)).status())
                .isEqualTo(201);
        assertThat(create(business, "TEAM", "Owners", null, "owner").code()).isEqualTo("roles_refused");
    }

    /// IDN-25, IDN-28
    @Test
    void nobodyActivatesAMemberWhoWouldHaveMoreByATeam() {
        Business business = aBusiness();
        api.post(
                "/api/v1/users/roles",
                business.owner(),
                Map.of("name", "clerk", "description", "Keeps", "permissions", List.of("member:read", "member:write")));
        String clerk = business.hire("clerk").token();
        Business.Member member = business.hire("clerk");
        add(business.owner(), create(business, "TEAM", "Sales", null, "agent").id(), member.id());
        String path = "/api/v1/users/" + member.id();
        assertThat(api.post(path + "/deactivate", clerk, Map.of()).status()).isEqualTo(200);

        assertThat(api.post(path + "/activate", clerk, Map.of()).code()).isEqualTo("roles_refused");
        assertThat(api.post(path + "/activate", business.owner(), Map.of()).status())
                .isEqualTo(200);
    }

    /// IDN-03
    @Test
    void anotherTenantsTeamsAreNotThere() {
        Business mine = aBusiness();
        Business theirs = aBusiness();
        UUID team = create(theirs, "TEAM", "Lekki", null).id();
        UUID own = create(mine, "TEAM", "Ikoyi", null).id();

        assertThat(List.of(
                        api.get(TEAMS + "/" + team, mine.owner()),
                        put(mine.owner(), TEAMS + "/" + team, "*", team("Mine", null)),
                        api.delete(TEAMS + "/" + team, mine.owner()),
                        add(mine.owner(), team, mine.ownerId()),
                        add(mine.owner(), own, theirs.ownerId()),
                        create(mine, "TEAM", "Below", team)))
                .extracting(Answer::status)
                .containsOnly(404);
        assertThat(api.get("/api/v1/users?teamId=" + team, mine.owner()).items())
                .isEmpty();
    }

    private Answer create(Business business, String kind, String name, @Nullable UUID parent, String... roles) {
        return api.post(TEAMS, business.owner(), newTeam(kind, name, parent, roles));
    }

    private Answer move(Business business, UUID id, String name, @Nullable UUID parent) {
        return put(business.owner(), TEAMS + "/" + id, "*", team(name, parent));
    }

    private Answer put(String token, String path, String etag, Object body) {
        return api.call(HttpMethod.PUT, path, token, Map.of("If-Match", etag), body);
    }

    private Answer add(String token, UUID team, UUID member) {
        return api.call(HttpMethod.PUT, TEAMS + "/" + team + "/members/" + member, token, Map.of(), null);
    }

    private static Map<String, Object> newTeam(String kind, String name, @Nullable UUID parent, String... roles) {
        Map<String, Object> body = team(name, parent, roles);
        body.put("kind", kind);
        return body;
    }

    private static Map<String, Object> team(String name, @Nullable UUID parent, String... roles) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("roles", List.of(roles));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return body;
    }
}
