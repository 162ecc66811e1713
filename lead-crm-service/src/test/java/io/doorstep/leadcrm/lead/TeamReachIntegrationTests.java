package io.doorstep.leadcrm.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.doorstep.leadcrm.Answer;
import io.doorstep.leadcrm.Business;
import io.doorstep.leadcrm.CrmTest;
import io.doorstep.testkit.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class TeamReachIntegrationTests extends CrmTest {

    private static final String LEADS = "/api/v1/leads";

    /// IDN-30, IDN-33
    @Test
    void whoLeadsADepartmentSeesTheLeadsOfAllTeamsBelowAndATeamSeesItsOwn() {
        Business business = aBusiness();
        UUID head = business.memberJoins("Head", "agent");
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        UUID eve = business.memberJoins("Eve", "agent");
        UUID sales = team(business, UUID.randomUUID(), null, head);
        team(business, UUID.randomUUID(), sales, ada, ben);
        team(business, UUID.randomUUID(), sales, eve);
        UUID adas = leadOf(business, "Ada's", ada);
        leadOf(business, "Ben's", ben);
        UUID eves = leadOf(business, "Eve's", eve);

        await().untilAsserted(
                        () -> assertThat(seenBy(business, head)).containsExactlyInAnyOrder("Ada's", "Ben's", "Eve's"));
        await().untilAsserted(() -> assertThat(seenBy(business, ben)).containsExactlyInAnyOrder("Ada's", "Ben's"));
        await().untilAsserted(() -> assertThat(seenBy(business, eve)).containsExactly("Eve's"));
        assertThat(as(business, ben, HttpMethod.GET, LEADS + "/" + adas + "/timeline", null)
                        .status())
                .isEqualTo(200);
        Map<String, String> note = Map.of("text", "Called");
        assertThat(as(business, ben, HttpMethod.POST, LEADS + "/" + adas + "/notes", note)
                        .status())
                .isEqualTo(201);
        assertThat(as(business, ben, HttpMethod.POST, LEADS + "/" + eves + "/notes", note)
                        .status())
                .isEqualTo(404);
        assertThat(as(business, ben, HttpMethod.GET, LEADS + "?assignee=" + eve, null)
                        .items())
                .isEmpty();
    }

    /// IDN-33
    @Test
    void whoLeavesATeamSeesItsLeadsNoMoreAndATeamThatIsGoneJoinsNobody() {
        Business business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        UUID team = team(business, UUID.randomUUID(), null, ada, ben);
        leadOf(business, "Ada's", ada);
        await().untilAsserted(() -> assertThat(seenBy(business, ben)).containsExactly("Ada's"));

        team(business, team, null, ada);
        await().untilAsserted(() -> assertThat(seenBy(business, ben)).isEmpty());

        team(business, team, null, ada, ben);
        await().untilAsserted(() -> assertThat(seenBy(business, ben)).containsExactly("Ada's"));
        events.publish("organizations", "team.deleted", business.id(), business.id(), Map.of("teamId", team));
        await().untilAsserted(() -> assertThat(seenBy(business, ben)).isEmpty());
    }

    /// IDN-03
    @Test
    void teamsOfAnotherBusinessJoinNobodyHere() {
        Business business = aBusiness();
        Business other = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        leadOf(business, "Ada's", ada);
        UUID marker = other.memberJoins("Marker", "agent");
        team(other, UUID.randomUUID(), null, ada, ben, marker);
        leadOf(other, "Marker's", marker);

        await().untilAsserted(() -> assertThat(seenBy(other, ben)).containsExactly("Marker's"));
        assertThat(seenBy(business, ben)).isEmpty();
    }

    /// IDN-33
    @Test
    void twoTeamsBelowEachOtherAreWalkedOnce() {
        Business business = aBusiness();
        UUID ada = business.memberJoins("Ada", "agent");
        UUID ben = business.memberJoins("Ben", "agent");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        leadOf(business, "Ada's", ada);

        team(business, one, other, ada);
        team(business, other, one, ben);

        await().untilAsserted(() -> assertThat(seenBy(business, ben)).containsExactly("Ada's"));
    }

    private UUID team(Business business, UUID id, @Nullable UUID parent, UUID... members) {
        Map<String, Object> team = new HashMap<>(Map.of(
                "organizationId",
                business.id(),
                "teamId",
                id,
                "kind",
                "TEAM",
                "name",
                "T",
                "memberIds",
                List.of(members)));
        if (parent != null) {
            team.put("parentId", parent);
        }
        events.publish("organizations", "team.changed", business.id(), business.id(), team);
        return id;
    }

    private static UUID leadOf(Business business, String name, UUID agent) {
        UUID lead = business.fillInForm(Map.of("name", name, "email", UUID.randomUUID() + "@example.com"))
                .id();
        await().until(() -> business.change(lead, Map.of("assigneeId", agent)).status() == 200);
        return lead;
    }

    private static Set<String> seenBy(Business business, UUID member) {
        return StreamSupport.stream(
                        as(business, member, HttpMethod.GET, LEADS, null)
                                .items()
                                .spliterator(),
                        false)
                .map(lead -> lead.get("name").stringValue())
                .collect(Collectors.toSet());
    }

    private static Answer as(Business business, UUID member, HttpMethod method, String path, @Nullable Object body) {
        String bearer = TestTokens.user(business.id())
                .subject(member)
                .roles("agent")
                .permissions("lead:read:team", "lead:write:team")
                .bearer();
        return business.callAs(bearer, method, path, body);
    }
}
